package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Role;
import dev.parley.agents.model.openai.Discovery.Found;
import dev.parley.agents.model.openai.Endpoint;
import dev.parley.server.configuration.Configuration;
import dev.parley.server.configuration.Sources;
import dev.parley.server.http.ModelEntry;
import dev.parley.specs.Scenarios;
import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Which models there are to pick, and which of them plays when nobody picked. */
@ExtendWith(VertxExtension.class)
class LineupTest {

    private static final String TWO =
            """
            models:
              - {id: qwen, url: 'http://127.0.0.1:8000/v1', name: Qwen/Qwen3-14B}
              - {id: small, url: 'http://127.0.0.1:8001/v1', name: small-1}
            default-models: {judge: small}
            """;

    private Vertx vertx;

    @TempDir Path folder;

    @BeforeEach
    void use(Vertx vertx) {
        this.vertx = vertx;
    }

    @Test
    void theRehearsalPlaysWhenThereIsNothingElse() {
        var lineup = lineup("", found());
        assertThat(ids(lineup)).containsExactly("rehearsal");
        assertThat(lineup.catalogue().defaults().values()).containsOnly("rehearsal");
        assertThat(lineup.catalogue().found()).last().asString().contains("the rehearsal plays");
    }

    @Test
    void whatIsConfiguredComesBeforeWhatWasFoundAndTheRehearsalLast() {
        var lineup = lineup(TWO, found("llama3:http://127.0.0.1:11434/v1"));
        assertThat(ids(lineup)).containsExactly("qwen", "small", "llama3", "rehearsal");
        assertThat(lineup.catalogue().found())
                .first()
                .isEqualTo("Qwen/Qwen3-14B at http://127.0.0.1:8000/v1 is configured: qwen");
    }

    @Test
    void theFirstModelPlaysEveryRoleOfWhichNothingWasSaid() {
        assertThat(lineup(TWO, found()).catalogue().defaults())
                .isEqualTo(
                        Map.of(
                                Role.GENERATOR, "qwen",
                                Role.REFLECTOR, "qwen",
                                Role.REVISER, "qwen",
                                Role.JUDGE, "small"));
    }

    @Test
    void whatWasFoundPlaysWhereNothingIsConfigured() {
        var lineup = lineup("", found("llama3:http://127.0.0.1:11434/v1"));
        assertThat(Set.copyOf(lineup.catalogue().defaults().values())).containsExactly("llama3");
    }

    @Test
    void aModelThatIsConfiguredIsNotOfferedOnceMoreBecauseItWasFound() {
        var found = found("Qwen/Qwen3-14B:http://127.0.0.1:8000/v1", "small:http://127.0.0.1:9/v1");
        assertThat(ids(lineup(TWO, found))).containsExactly("qwen", "small", "rehearsal");
    }

    @Test
    void everyModelThatIsOfferedCanBeAsked() {
        var lineup = lineup(TWO, found("llama3:http://127.0.0.1:11434/v1"));
        for (var id : ids(lineup)) {
            assertThat(lineup.find(id).orElseThrow().stamp().id()).isEqualTo(id);
        }
        assertThat(lineup.find("other")).isEmpty();
    }

    private Lineup lineup(String yaml, Found found) {
        try {
            Files.writeString(folder.resolve("parley.yaml"), yaml);
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
        var configuration = Configuration.read(Sources.of(folder, Map.of()));
        return Lineup.of(vertx, Scenarios.builtIn(), configuration, found);
    }

    private static List<String> ids(Lineup lineup) {
        return lineup.catalogue().entries().stream()
                .map(ModelEntry::stamp)
                .map(stamp -> stamp.id())
                .toList();
    }

    /** Each written {@code name:url}; found under its name. */
    private static Found found(String... models) {
        return new Found(
                Stream.of(models)
                        .map(model -> model.split(":", 2))
                        .map(parts -> Endpoint.of(parts[0], URI.create(parts[1]), parts[0]))
                        .toList(),
                List.of("looked around"));
    }
}
