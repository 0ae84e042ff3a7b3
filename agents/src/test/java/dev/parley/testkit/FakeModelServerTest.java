package dev.parley.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeModelServerTest {
    private final Vertx vertx = Vertx.vertx();
    private final WebClient client = WebClient.create(vertx);

    @AfterEach
    void close() {
        client.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void streamsAsLlamaCppDoes() {
        try (var fake = FakeModelServer.start(vertx, Script.always(Speech.of("Once upon")))) {
            List<String> lines =
                    lines(
                            post(
                                    fake,
                                    "/v1/chat/completions",
                                    ask("Tell")
                                            .put("stream", true)
                                            .put(
                                                    "stream_options",
                                                    new JsonObject().put("include_usage", true))));
            assertThat(lines).hasSize(6);
            assertThat(lines.getFirst()).contains("\"content\":null");
            assertThat(lines.get(1)).contains("\"content\":\"Once\"");
            assertThat(lines.get(3))
                    .contains("\"finish_reason\":\"stop\"")
                    .contains("\"delta\":{}");
            assertThat(lines.get(4))
                    .contains("\"choices\":[]")
                    .contains("\"usage\"")
                    .contains("\"timings\"");
            assertThat(lines.get(5)).isEqualTo("data: [DONE]");
        }
    }

    @Test
    void answersInOnePieceWithWhatWasBegunBeforeIt() {
        try (var fake = FakeModelServer.start(vertx, Script.always(Speech.of(" there was")))) {
            var body = ask("Tell").put("continue_final_message", true);
            body.getJsonArray("messages").add(message("assistant", "Once"));
            assertThat(post(fake, "/v1/chat/completions", body).bodyAsString())
                    .contains("\"Once there was\"");
        }
    }

    @Test
    void finishesTheWordThatWasBegunWithoutAskingTheScript() {
        try (var fake = FakeModelServer.start(vertx, Script.of())) {
            var body =
                    ask("Write the word \"harbour\" and nothing else.")
                            .put("continue_final_message", true);
            body.getJsonArray("messages").add(message("assistant", "har"));
            assertThat(post(fake, "/v1/chat/completions", body.put("stream", true)).bodyAsString())
                    .contains("\"content\":\"bour\"");
        }
    }

    @Test
    void detokenizesWhatItTokenized() {
        try (var fake = FakeModelServer.start(vertx, Endpoint.vllm(), Script.of())) {
            JsonArray tokens =
                    new JsonObject(text(post(fake, "/tokenize", ask("Grüße"))))
                            .getJsonArray("tokens");
            assertThat(
                            post(fake, "/detokenize", new JsonObject().put("tokens", tokens))
                                    .bodyAsString())
                    .contains("user\\nGrüße<|im_end|>");
        }
    }

    @Test
    void stopsAtAStopStringAndAtTheTokenLimit() {
        try (var fake =
                FakeModelServer.start(
                        vertx, Script.always(Speech.of("one two three").thinking("hm")))) {
            assertThat(
                            post(fake, "/v1/chat/completions", ask("Count").put("stop", "</think>"))
                                    .bodyAsString())
                    .contains("\"<think>\\nhm\\n\"");
            assertThat(
                            post(fake, "/v1/chat/completions", ask("Count").put("max_tokens", 2))
                                    .bodyAsString())
                    .contains("\"length\"");
        }
    }

    @Test
    void wantsItsKey() {
        try (var fake =
                FakeModelServer.start(
                        vertx,
                        Endpoint.chatOnly().withKey("right"),
                        Script.always(Speech.of("yes")))) {
            assertThat(post(fake, "/v1/chat/completions", ask("?")).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void speaksAtThePaceAskedFor() {
        try (var fake =
                FakeModelServer.start(
                        vertx, Script.always(Speech.of("a b c d e f g h i j").at(100)))) {
            long start = System.nanoTime();
            var response = post(fake, "/v1/chat/completions", ask("?").put("stream", true));
            assertThat(lines(response)).hasSize(13);
            assertThat((System.nanoTime() - start) / 1_000_000).isBetween(90L, 2_000L);
        }
    }

    private static List<String> lines(HttpResponse<Buffer> response) {
        return Arrays.stream(text(response).split("\n\n", -1))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(HttpResponse<Buffer> response) {
        return Objects.requireNonNull(response.bodyAsString());
    }

    private HttpResponse<Buffer> post(FakeModelServer fake, String path, JsonObject body) {
        return client.postAbs(fake.address() + path)
                .sendJsonObject(body)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static JsonObject ask(String text) {
        return new JsonObject()
                .put("model", "fake")
                .put("messages", new JsonArray().add(message("user", text)));
    }

    private static JsonObject message(String role, String text) {
        return new JsonObject().put("role", role).put("content", text);
    }
}
