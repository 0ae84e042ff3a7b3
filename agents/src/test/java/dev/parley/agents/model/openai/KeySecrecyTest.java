package dev.parley.agents.model.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.agents.deliberation.Json;
import dev.parley.agents.model.Secret;
import dev.parley.testkit.Manners;
import dev.parley.testkit.Scene;
import dev.parley.testkit.Script;
import dev.parley.testkit.Speech;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A canary for a key, looked for wherever words of ours come out. */
class KeySecrecyTest extends ModelAtFake {

    private static final String CANARY = "canary-29f1c0ffee";
    private static final Patience SHORT =
            new Patience(Duration.ofMillis(500), Duration.ofMillis(200), Duration.ofSeconds(1));

    static List<Scene> tellTales() {
        return List.of(
                new Manners.Status(401, "Incorrect API key provided: " + CANARY),
                new Manners.Status(400, "header Authorization: Bearer " + CANARY),
                new Manners.Status(500, "upstream said " + CANARY),
                new Manners.Status(429, "key " + CANARY + " is over its quota"),
                new Manners.Redirect("http://elsewhere.example/?key=" + CANARY),
                new Manners.ErrorInStream("key " + CANARY),
                new Manners.BadJson(),
                new Manners.Silence(),
                new Manners.CutOff(1, Speech.of("Once upon a time.")));
    }

    @ParameterizedTest
    @MethodSource("tellTales")
    void isInNoFaultAndNoLogThoughTheEndpointTellsIt(Scene scene) throws InterruptedException {
        var kind = dev.parley.testkit.Endpoint.llamaCpp().withKey(CANARY);
        var server = server(kind, Script.always(scene));
        var model =
                model(
                        server,
                        endpoint -> endpoint.with(Secret.of(CANARY, "STORY_API_KEY")).with(SHORT));
        var logged = new Logged();
        var fault = logged.during(() -> ask(model, ASK.carriedOn("<think>\nSo")).fault());
        assertThat(fault.message()).doesNotContain(CANARY);
        assertThat(logged.all()).doesNotContain(CANARY);
    }

    @Test
    void isInNoTextAndNoJsonOfTheEndpoint() {
        var endpoint =
                Endpoint.of("story", URI.create("http://127.0.0.1:1/v1"), "fake")
                        .with(Secret.of(CANARY));
        assertThat(endpoint.toString()).contains("***").doesNotContain(CANARY);
        assertThat(Json.write(endpoint)).doesNotContain(CANARY);
        assertThat(Json.write(endpoint.stamp())).doesNotContain(CANARY);
    }

    @Test
    void goesToNoOtherHostThoughTheEndpointRedirectsThere() throws InterruptedException {
        var trap = server(Script.always(Speech.of("Got you.")));
        var to = trap.url() + "/chat/completions";
        var server = server(Script.always(new Manners.Redirect(to)));
        var model = model(server, endpoint -> endpoint.with(Secret.of(CANARY)));
        assertThat(ask(model, ASK).fault().code()).isEqualTo("model-redirected");
        assertThat(trap.ledger().paths()).isEmpty();
    }

    @Test
    void isRefusedWithoutBeingShownWhereNoHeaderCouldCarryIt() {
        assertThatThrownBy(() -> Secret.of(CANARY + "\r\nHost: elsewhere", "STORY_API_KEY"))
                .hasMessageContaining("STORY_API_KEY")
                .hasMessageNotContaining(CANARY);
    }

    @Test
    void isAllowedInNoUrl() {
        var url = URI.create("http://user:" + CANARY + "@127.0.0.1/v1");
        assertThatThrownBy(() -> Endpoint.of("story", url, "fake"))
                .hasMessageContaining("keys go into a key variable")
                .hasMessageNotContaining(CANARY);
    }

    @Test
    void looksLikeAKeyAndIsHiddenThoughItIsNotOurs() {
        var excerpt = new Excerpt(Optional.empty());
        assertThat(excerpt.of("{\"error\":{\"message\":\"bad key sk-abcdef123456 sent\"}}"))
                .isEqualTo("bad key *** sent");
    }

    /** All that is logged at any level, and all that is printed. */
    private static final class Logged extends Handler {
        private final List<String> records = new ArrayList<>();

        interface Doing<T> {
            T run() throws InterruptedException;
        }

        <T> T during(Doing<T> doing) throws InterruptedException {
            var root = Logger.getLogger("");
            var level = root.getLevel();
            var printed = new ByteArrayOutputStream();
            var error = System.err;
            root.setLevel(Level.FINEST);
            root.addHandler(this);
            System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
            try {
                return doing.run();
            } finally {
                System.setErr(error);
                root.removeHandler(this);
                root.setLevel(level);
                records.add(printed.toString(StandardCharsets.UTF_8));
            }
        }

        String all() {
            return String.join("\n", records);
        }

        @Override
        public synchronized void publish(LogRecord each) {
            records.add(new SimpleFormatter().format(each));
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
