package dev.parley.server.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.server.Launched;
import dev.parley.testkit.MethodJar;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar as people run it, beside one that brings a method: the document's, as it stands there.
 */
class MethodJarIT {

    private static final Path DOCUMENT = Path.of("..", "docs", "a-method-of-your-own.md");

    @TempDir private Path folder;

    @Test
    void theMethodIsOfferedAndRuns() {
        var jar = MethodJar.of(folder, "example.Plainer", MethodJar.code(DOCUMENT));
        try (var parley = Launched.jarWith(folder, jar, "serve", "--port", "0", "--offline");
                var rest = Rest.at(URI.create(parley.says("ready on ")))) {
            var plainer = offered(rest);
            assertThat(plainer.getString("origin")).isEqualTo("added");
            assertThat(plainer.getJsonObject("formulas").getString("most")).isEqualTo("1 + times");
            assertThat(plainer.getJsonObject("calls").getInteger("most")).isEqualTo(2);
            assertThat(plainer.getJsonArray("parameters").getJsonObject(0).getString("name"))
                    .isEqualTo("times");
            var by = new JsonObject().put("id", "plainer").put("times", 2);
            var log = rest.ended(rest.submit(Tale.of(by)));
            LogInvariants.check(log);
            assertThat(log.getLast().event()).isEqualTo(new Completed());
            assertThat(LogInvariants.events(log, TurnCompleted.class))
                    .extracting(TurnCompleted::turn)
                    .startsWith("draft", "round-1/say", "round-2/say");
            parley.stop();
            assertThat(parley.err()).isEmpty();
        }
    }

    @Test
    void theServerDoesNotStartWithAMethodOfATakenName() {
        var code = MethodJar.code(DOCUMENT).replace("named(\"plainer\"", "named(\"vanilla\"");
        var jar = MethodJar.of(folder, "example.Plainer", code);
        assertSays(
                jar,
                "two methods are named 'vanilla', one of Parley and one of example.Plainer; that on the class path needs another name\n");
    }

    @Test
    void theServerDoesNotStartWithASourceThatThrows() {
        var code =
                MethodJar.code(DOCUMENT)
                        .replace(
                                "return List.of(PLAINER);",
                                "throw new IllegalStateException(\"no luck\");");
        assertSays(
                MethodJar.of(folder, "example.Plainer", code),
                "example.Plainer, which a jar on the class path offers for methods, broke: java.lang.IllegalStateException: no luck; mend the jar, or leave it out\n");
    }

    private void assertSays(Path jar, String sentence) {
        try (var parley = Launched.jarWith(folder, jar, "serve", "--port", "0", "--offline")) {
            assertThat(parley.code()).isEqualTo(1);
            assertThat(parley.err()).isEqualTo(sentence);
        }
    }

    private static JsonObject offered(Rest rest) {
        return new JsonObject(rest.get("/api/methods"))
                .getJsonArray("items").stream()
                        .map(JsonObject.class::cast)
                        .filter(method -> method.getString("id").equals("plainer"))
                        .findFirst()
                        .orElseThrow();
    }
}
