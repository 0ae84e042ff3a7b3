package dev.parley.agents.model.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Finish;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.deliberation.Message;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.Sampling;
import dev.parley.testkit.Manners;
import dev.parley.testkit.Script;
import dev.parley.testkit.Speech;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiModelStreamTest extends ModelAtFake {

    private static final Speech STORY =
            Speech.of("Once upon a time: ein Seehund, größer als 🦭!").thinking("Für wen? 🐌");

    @Test
    void asksForWhatTheTurnWants() throws InterruptedException {
        var server = server(Script.always(STORY));
        ask(model(server), ASK.upTo("END")).reply();
        var body = server.ledger().asked().getFirst().body();
        assertThat(body)
                .isEqualTo(
                        new JsonObject(
                                """
                                {"model":"fake","stream":true,"stream_options":{"include_usage":true},
                                 "temperature":0.6,"top_p":0.95,"max_tokens":4096,"seed":7,"stop":["END"],
                                 "messages":[{"role":"system","content":"You tell stories."},
                                             {"role":"user","content":"Tell one."}]}\
                                """));
    }

    @Test
    void sendsItsKeyAsBearer() throws InterruptedException {
        var kind = dev.parley.testkit.Endpoint.llamaCpp().withKey("canary");
        var server = server(kind, Script.always(STORY));
        var secret = dev.parley.agents.model.Secret.of("canary");
        assertThat(ask(model(server, endpoint -> endpoint.with(secret)), ASK).reply().text())
                .isEqualTo(STORY.text());
    }

    @Test
    void tellsThoughtBeforeTextBeforeTheEnd() throws InterruptedException {
        var heard = ask(model(server(Script.always(STORY.at(200)))), ASK);
        heard.reply();
        assertThat(heard.order()).containsExactly("thought", "text", "done");
    }

    @Test
    void readsThoughtInAFieldOfItsOwnTheSame() throws InterruptedException {
        var kind = dev.parley.testkit.Endpoint.llamaCpp().withReasoningContent();
        var heard = ask(model(server(kind, Script.always(STORY))), ASK);
        assertThat(heard.reply().thought()).isEqualTo(STORY.thought());
        assertThat(heard.reply().text()).isEqualTo(STORY.text());
        assertThat(heard.order()).containsExactly("thought", "text", "done");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 64})
    void readsTheSameWhereverTheWiresCutIt(int bytes) throws InterruptedException {
        var server = server(Script.always(new Manners.Splintered(bytes, STORY)));
        Reply reply = ask(model(server), ASK).reply();
        assertThat(reply.thought()).isEqualTo(STORY.thought());
        assertThat(reply.text()).isEqualTo(STORY.text());
        assertThat(reply.warnings()).isEmpty();
    }

    @Test
    void readsThroughCarriageReturnsCommentsAndBlankLines() throws InterruptedException {
        var server = server(Script.always(new Manners.Chatty(STORY)));
        Reply reply = ask(model(server), ASK).reply();
        assertThat(reply.text()).isEqualTo(STORY.text());
    }

    @Test
    void saysThatAReplyWasCutAtTheLimitOfTokens() throws InterruptedException {
        var few = new Sampling(0.6, 0.95, 8);
        var server = server(Script.always(STORY));
        Reply reply = ask(model(server, endpoint -> endpoint.with(few)), ASK).reply();
        assertThat(reply.finish()).isEqualTo(Finish.LENGTH);
        assertThat(reply.warnings()).containsExactly("cut off at the limit of 8 tokens");
    }

    @Test
    void countsWhatTheEndpointCounted() throws InterruptedException {
        Reply reply = ask(model(server(Script.always(STORY))), ASK).reply();
        assertThat(reply.usage().completion()).isEqualTo(14);
        assertThat(reply.usage().cached()).isEqualTo(reply.usage().prompt() / 2);
        assertThat(reply.warnings()).isEmpty();
    }

    @Test
    void measuresFromTheRequestToTheFirstTokenAndToTheEnd() throws InterruptedException {
        var server = server(Script.always(STORY.at(50, Duration.ofMillis(300))));
        var timings = ask(model(server), ASK).reply().timings();
        assertThat(timings.first()).isGreaterThan(Duration.ofMillis(290));
        assertThat(timings.total()).isGreaterThan(timings.first().plusMillis(150));
        assertThat(timings.queued()).isLessThan(Duration.ofMillis(200));
    }

    @Test
    void fulfilsASchemaWhereTheEndpointCan() throws InterruptedException {
        var server = server(Script.always(Speech.of("{}")));
        ask(model(server), schema()).reply();
        assertThat(
                        server.ledger()
                                .asked()
                                .getFirst()
                                .body()
                                .getJsonObject("response_format")
                                .getString("type"))
                .isEqualTo("json_schema");
    }

    @Test
    void asksWithoutASchemaWhereTheEndpointKnowsNoneAndRemembers() throws InterruptedException {
        var server = server(dev.parley.testkit.Endpoint.chatOnly(), Script.always(Speech.of("{}")));
        var model = model(server);
        for (int i = 0; i < 2; i++) {
            assertThat(ask(model, schema()).reply().warnings())
                    .containsExactly(
                            "the endpoint takes no response format: nothing holds the reply to JSON");
        }
        assertThat(server.ledger().paths()).hasSize(4);
        assertThat(ask(model, ASK).reply().warnings()).isEmpty();
    }

    @Test
    void asksAgainWithoutWhatTheEndpointSaysItDoesNotTake() throws InterruptedException {
        var server =
                server(asked -> {
                    var body = asked.body();
                    if (body.containsKey("max_tokens")) {
                        return new Manners.Status(
                                400, "'max_tokens' is not supported, use 'max_completion_tokens'");
                    }
                    return body.containsKey("seed")
                            ? new Manners.Status(422, "Extra inputs are not permitted: seed")
                            : STORY;
                });
        var model = model(server);
        Reply reply = ask(model, ASK).reply();
        assertThat(reply.text()).isEqualTo(STORY.text());
        assertThat(reply.warnings())
                .containsExactly("the endpoint takes no seed: the reply can't be drawn again");
        ask(model, ASK).reply();
        assertThat(server.ledger().asked()).hasSize(4);
        assertThat(server.ledger().asked().getLast().body().getInteger("max_completion_tokens"))
                .isEqualTo(4096);
    }

    @Test
    void readsAReplyInOnePieceFromAnEndpointThatDoesNotStream() throws InterruptedException {
        var model =
                at(response ->
                        response.putHeader("Content-Type", "application/json")
                                .end(
                                        """
                                        {"choices":[{"message":{"content":"Once.","reasoning":"Short."},
                                        "finish_reason":"stop"}],"usage":{"prompt_tokens":3,"completion_tokens":2}}\
                                        """));
        Reply reply = ask(model, ASK).reply();
        assertThat(reply.text()).isEqualTo("Once.");
        assertThat(reply.thought()).isEqualTo("Short.");
        assertThat(reply.usage().total()).isEqualTo(5);
    }

    @Test
    void estimatesTokensAndSaysSoWhereTheEndpointCountsNone() throws InterruptedException {
        var model = at(response -> stream(response, "{\"content\":\"Once upon a time.\"}"));
        Reply reply = ask(model, ASK).reply();
        assertThat(reply.usage().completion()).isEqualTo(5);
        assertThat(reply.usage().prompt()).isPositive();
        assertThat(reply.warnings())
                .containsExactly("the endpoint counted no tokens: they are estimated");
    }

    @Test
    void readsThoughtAndTextFromAListOfParts() throws InterruptedException {
        var model =
                at(response ->
                        stream(
                                response,
                                """
                                {"content":[{"type":"thinking","thinking":[{"type":"text","text":"Short."}]},
                                {"type":"text","text":"Once."}]}\
                                """
                                        .replace("\n", "")));
        Reply reply = ask(model, ASK).reply();
        assertThat(reply.thought()).isEqualTo("Short.");
        assertThat(reply.text()).isEqualTo("Once.");
    }

    @Test
    void stopsByItselfAtAStopStringThatTheEndpointIgnores() throws InterruptedException {
        var model = at(response -> stream(response, "{\"content\":\"Once. END And more\"}"));
        Reply reply = ask(model, ASK.upTo("END")).reply();
        assertThat(reply.text()).isEqualTo("Once.");
        assertThat(reply.finish()).isEqualTo(Finish.STOP);
    }

    @Test
    void saysWhenAContentFilterStoppedTheReply() throws InterruptedException {
        var model = at(response -> stream(response, "{\"content\":\"Once\"}", "content_filter"));
        assertThat(ask(model, ASK).reply().warnings())
                .contains("the endpoint's content filter stopped the reply");
    }

    private static Ask schema() {
        return Ask.of(Message.user("JSON, please."))
                .as(Json.MAPPER.createObjectNode().put("type", "object"));
    }

    private static void stream(HttpServerResponse response, String delta) {
        stream(response, delta, "stop");
    }

    private static void stream(HttpServerResponse response, String delta, String finish) {
        response.end(
                "data: {\"choices\":[{\"delta\":%s,\"finish_reason\":\"%s\"}]}\n\ndata: [DONE]"
                        .formatted(delta, finish));
    }

    /** An endpoint that answers in a way of its own. */
    private OpenAiModel at(Consumer<HttpServerResponse> answer) {
        var server =
                vertx.createHttpServer()
                        .requestHandler(request -> answer.accept(request.response()))
                        .listen(0, "127.0.0.1")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        var url = URI.create("http://127.0.0.1:" + server.actualPort() + "/v1");
        return OpenAiModel.of(vertx, Endpoint.of("story", url, "fake"));
    }
}
