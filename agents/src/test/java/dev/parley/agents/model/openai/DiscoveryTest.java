package dev.parley.agents.model.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.model.Secret;
import dev.parley.testkit.FakeModelServer;
import dev.parley.testkit.Script;
import dev.parley.testkit.Speech;
import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(VertxExtension.class)
class DiscoveryTest {

    private static final URI NOBODY = URI.create("http://127.0.0.1:1");

    private Vertx vertx;

    @BeforeEach
    void use(Vertx vertx) {
        this.vertx = vertx;
    }

    @Test
    void findsALocalServerAndItsModels() {
        try (var server = FakeModelServer.start(vertx, Script.always(Speech.of("Once.")))) {
            var found = look(List.of(NOBODY, URI.create(server.address())), Map.of());
            assertThat(found.endpoints()).hasSize(1);
            assertThat(found.endpoints().getFirst().url()).isEqualTo(URI.create(server.url()));
            assertThat(found.endpoints().getFirst().name()).isEqualTo("fake");
            assertThat(found.lines())
                    .first()
                    .isEqualTo("a model server at " + server.address() + " offers fake");
        }
    }

    @Test
    void tellsTwoModelsOfOneNameApart() {
        try (var one = FakeModelServer.start(vertx, Script.of(Speech.of("Once.")));
                var other = FakeModelServer.start(vertx, Script.of(Speech.of("Once.")))) {
            var found =
                    look(List.of(URI.create(one.address()), URI.create(other.address())), Map.of());
            assertThat(found.endpoints())
                    .extracting(Endpoint::id)
                    .containsExactly("fake", "fake@127.0.0.1:" + other.port());
        }
    }

    @Test
    void saysSoWhereNothingWasFound() {
        var found = look(List.of(NOBODY), Map.of("PATH", "/bin", "OPENAI_API_KEY", " "));
        assertThat(found.endpoints()).isEmpty();
        assertThat(found.lines())
                .containsExactly(
                        "no local model server was found on port 1",
                        "no key variable is set, such as OPENAI_API_KEY or DEEPSEEK_API_KEY");
    }

    @Test
    void leavesAServerAloneThatIsNoModelServer() {
        var other =
                vertx.createHttpServer()
                        .requestHandler(request -> request.response().end("<html>Parley</html>"))
                        .listen(0, "127.0.0.1")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        var place = URI.create("http://127.0.0.1:" + other.actualPort());
        var found = look(List.of(place), Map.of());
        assertThat(found.endpoints()).isEmpty();
        assertThat(found.lines()).contains(place + " answers, but is no model server");
    }

    @Test
    void isDoneWithinASecondThoughAServerNeverAnswers() {
        var mute =
                vertx.createHttpServer()
                        .requestHandler(request -> {})
                        .listen(0, "127.0.0.1")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        var place = URI.create("http://127.0.0.1:" + mute.actualPort());
        var begun = System.nanoTime();
        var found = look(List.of(place), Map.of());
        assertThat(System.nanoTime() - begun).isLessThan(1_500_000_000L);
        assertThat(found.lines()).contains(place + " answers too slowly or not in HTTP");
    }

    @Test
    void findsTheUsualKeyVariablesAndShowsNoKey() {
        var found =
                look(
                        List.of(),
                        Map.of("OPENAI_API_KEY", "sk-canary", "MISTRAL_API_KEY", "canary-two"));
        assertThat(found.endpoints())
                .extracting(Endpoint::name)
                .containsExactly("mistral-small-latest", "gpt-4.1-mini");
        assertThat(found.endpoints().getLast().key()).contains(Secret.of("sk-canary"));
        assertThat(found.lines())
                .contains("OPENAI_API_KEY is set: gpt-4.1-mini at api.openai.com can be asked");
        assertThat(found.toString()).doesNotContain("canary");
    }

    @Test
    void keepsOpenAisKeyFromOpenAiWhereItIsForAnotherAddress() {
        var found =
                look(
                        List.of(),
                        Map.of(
                                "OPENAI_API_KEY", "canary",
                                "OPENAI_BASE_URL", "http://10.0.0.7:8000/v1",
                                "OPENAI_MODEL", "qwen3-14b"));
        var endpoint = found.endpoints().getFirst();
        assertThat(endpoint.url()).isEqualTo(URI.create("http://10.0.0.7:8000/v1"));
        assertThat(endpoint.id()).isEqualTo("qwen3-14b");
    }

    @Test
    void saysWhatIsWrongWithAKeyThatNoHeaderCanCarry() {
        var found = look(List.of(), Map.of("XAI_API_KEY", "canary\nHost: elsewhere"));
        assertThat(found.endpoints()).isEmpty();
        assertThat(found.lines().toString())
                .contains("XAI_API_KEY is set, but can't be used")
                .doesNotContain("canary");
    }

    private Discovery.Found look(List<URI> places, Map<String, String> environment) {
        return new Discovery(vertx, places, environment)
                .look()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}
