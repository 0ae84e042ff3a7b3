package dev.parley.agents.model.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Sampling;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.agents.model.Heard;
import dev.parley.agents.model.Secret;
import dev.parley.testkit.Manners;
import dev.parley.testkit.Scene;
import dev.parley.testkit.Script;
import dev.parley.testkit.Speech;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which an endpoint can misbehave, and what the user then reads. */
class OpenAiModelFaultsTest extends ModelAtFake {

    private static final Speech STORY = Speech.of("Once upon a time there was a seal.");
    private static final Patience SHORT =
            new Patience(Duration.ofMillis(500), Duration.ofMillis(200), Duration.ofSeconds(1));

    record Bad(Scene scene, String code, boolean retryable, String words) {}

    static Stream<Bad> bad() {
        return Stream.of(
                new Bad(
                        new Manners.Status(400, "temperatures are for ovens"),
                        "model-request-refused",
                        false,
                        "it refused the request with 400: \"temperatures are for ovens\""),
                new Bad(
                        new Manners.Status(
                                400,
                                "the request exceeds the available context size, try increasing it"),
                        "model-context-exceeded",
                        false,
                        "the prompt is too long for it (\"the request exceeds the available context"),
                new Bad(
                        new Manners.Status(401, "Incorrect API key provided"),
                        "model-key-refused",
                        false,
                        "it asks for a key (401) and none is configured; name the variable that holds"),
                new Bad(
                        new Manners.Status(402, "Insufficient Balance"),
                        "model-quota-exhausted",
                        false,
                        "its account has nothing left to spend: \"Insufficient Balance\""),
                new Bad(
                        new Manners.Status(404, "The model `fake` does not exist"),
                        "model-unknown",
                        false,
                        "the endpoint has no model 'fake': \"The model `fake` does not exist\""),
                new Bad(
                        new Manners.Status(404, "File Not Found"),
                        "model-not-an-api",
                        false,
                        "its url should end in /v1 or alike"),
                new Bad(
                        new Manners.Status(429, "Rate limit reached"),
                        "model-overloaded",
                        true,
                        "it answered 429, too many requests: \"Rate limit reached\""),
                new Bad(
                        new Manners.Status(429, "insufficient_quota: check your plan"),
                        "model-quota-exhausted",
                        false,
                        "its account has nothing left to spend"),
                new Bad(
                        new Manners.Status(500, "CUDA out of memory"),
                        "model-failed",
                        true,
                        "it answered 500: \"CUDA out of memory\""),
                new Bad(
                        new Manners.Status(503, "Loading model"),
                        "model-failed",
                        true,
                        "it answered 503: \"Loading model\""),
                new Bad(
                        new Manners.Html(),
                        "model-not-an-api",
                        false,
                        "it answered with a web page and not with the API"),
                new Bad(
                        new Manners.Redirect("http://elsewhere.example/v1"),
                        "model-redirected",
                        false,
                        "it answered 302 and points to \"http://elsewhere.example/v1\"; redirects are not"),
                new Bad(
                        new Manners.HeadersThenSilence(),
                        "model-silent",
                        true,
                        "nothing was heard for 200 ms"),
                new Bad(
                        new Manners.Silence(),
                        "model-silent",
                        true,
                        "nothing was heard for 600 ms; its patience 'idle'"),
                new Bad(
                        new Manners.Drip(Duration.ofMillis(50)),
                        "model-too-slow",
                        false,
                        "the reply was not done within 1 s; ask for fewer tokens or raise its patience"),
                new Bad(
                        new Manners.CutOff(3, STORY),
                        "model-cut-off",
                        true,
                        "the reply broke off in the middle; what had come is discarded"),
                new Bad(
                        new Manners.EndsEarly(3, STORY),
                        "model-cut-off",
                        true,
                        "the reply broke off in the middle; what had come is discarded"),
                new Bad(
                        new Manners.BadUtf8(),
                        "model-garbled",
                        true,
                        "it sent bytes that are no UTF-8: \""),
                new Bad(
                        new Manners.BadJson(),
                        "model-garbled",
                        true,
                        "it sent a line that is no JSON: \"{oops\""),
                new Bad(
                        new Manners.Json("{\"detail\":\"Not Found\"}"),
                        "model-garbled",
                        true,
                        "it answered 200 without a reply in it"),
                new Bad(
                        new Manners.OnlyDone(),
                        "model-garbled",
                        true,
                        "it answered 200 without a reply in it"),
                new Bad(
                        new Manners.ErrorInStream("out of memory"),
                        "model-failed",
                        true,
                        "it broke off with an error: \"out of memory\""),
                new Bad(
                        new Manners.EndlessLine(),
                        "model-garbled",
                        true,
                        "it sent a line of more than a mebibyte"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void saysInAPlainSentenceWhatTheEndpointDidWrong(Bad bad) throws InterruptedException {
        var server = server(Script.always(bad.scene));
        var fault = ask(model(server, endpoint -> endpoint.with(SHORT)), ASK).fault();
        assertThat(fault.code()).isEqualTo(bad.code);
        assertThat(fault.message())
                .startsWith("model 'story' at " + server.url() + ": ")
                .contains(bad.words);
        assertThat(fault.retryable()).isEqualTo(bad.retryable);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void asksAnewAfterwards(Bad bad) throws InterruptedException {
        var server = server(Script.times(1, bad.scene, STORY));
        var model = model(server, endpoint -> endpoint.with(SHORT).with(new Limits(1, 0, 0)));
        ask(model, ASK).fault();
        assertThat(ask(model, ASK).reply().text()).isEqualTo(STORY.text());
    }

    static Stream<Scene> empty() {
        return Stream.of(
                Speech.of(""),
                new Manners.Json(
                        "{\"choices\":[{\"message\":{\"content\":\"\"},\"finish_reason\":\"stop\"}]}"));
    }

    @ParameterizedTest
    @MethodSource("empty")
    void takesAnEmptyReplyThatWasFinishedForOne(Scene empty) throws InterruptedException {
        assertThat(ask(model(server(Script.always(empty))), ASK).reply().text()).isEmpty();
    }

    @Test
    void stopsAnEndlessReplyAtTheTokensThatWereAskedFor() throws InterruptedException {
        var server = server(Script.always(new Manners.Endless("seal ", 20_000)));
        var few = new Sampling(0.6, 0.95, 10);
        var fault = ask(model(server, endpoint -> endpoint.with(few)), ASK).fault();
        assertThat(fault.code()).isEqualTo("model-endless");
        assertThat(fault.message()).contains("far beyond the 10 tokens that were asked for");
        assertThat(server.ledger().awaitBroken(1, Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void stopsAReplyThatGrowsOverTheBytesAllowed() throws InterruptedException {
        var server = server(Script.always(new Manners.Endless("seal ", 20_000)));
        var fault = ask(model(server, endpoint -> endpoint.upTo(5_000)), ASK).fault();
        assertThat(fault.code()).isEqualTo("model-endless");
        assertThat(fault.message()).contains("grew over 5,000 bytes");
        assertThat(server.ledger().awaitBroken(1, Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void closesTheConnectionOfAReplyThatItGivesUp() throws InterruptedException {
        var server = server(Script.always(new Manners.HeadersThenSilence()));
        ask(model(server, endpoint -> endpoint.with(SHORT)), ASK).fault();
        assertThat(server.ledger().awaitBroken(1, Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void saysThatNobodyListens() throws InterruptedException {
        var fault = ask(at("http://127.0.0.1:1/v1"), ASK).fault();
        assertThat(fault.code()).isEqualTo("model-unreachable");
        assertThat(fault.message())
                .isEqualTo(
                        "model 'story' at http://127.0.0.1:1/v1: the connection was refused; is its server running at that address?");
        assertThat(fault.retryable()).isTrue();
    }

    @Test
    void saysThatTheHostIsUnknown() throws InterruptedException {
        var fault = ask(at("http://nowhere.invalid/v1"), ASK).fault();
        assertThat(fault.code()).isEqualTo("model-unreachable");
    }

    @Test
    void givesUpAConnectionThatIsNeverMade() throws Exception {
        try (var hole = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // A full backlog drops what more comes, as a firewall does.
            var fillers = Stream.generate(() -> filler(hole)).limit(4).toList();
            var fault = ask(at("http://127.0.0.1:" + hole.getLocalPort() + "/v1"), ASK).fault();
            assertThat(fault.code()).isEqualTo("model-unreachable");
            assertThat(fault.message()).contains("no connection within 500 ms");
            for (var filler : fillers) {
                filler.close();
            }
        }
    }

    @Test
    void honoursHowLongAnEndpointAsksToWait() throws InterruptedException {
        var server = server(Script.always(new Manners.TooManyRequests(Duration.ofSeconds(7))));
        TurnFault fault = ask(model(server), ASK).fault();
        assertThat(fault.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(fault.message()).contains("and asks to wait 7 s");
    }

    @Test
    void namesTheVariableOfAKeyThatIsRejected() throws InterruptedException {
        var kind = dev.parley.testkit.Endpoint.llamaCpp().withKey("the right one");
        var server = server(kind, Script.always(STORY));
        var secret = Secret.of("canary-4711", "STORY_API_KEY");
        Heard heard = ask(model(server, endpoint -> endpoint.with(secret)), ASK);
        assertThat(heard.fault().message())
                .contains("it rejected the key in STORY_API_KEY with 401")
                .contains("put a valid one there");
    }

    @Test
    void discardsThePartOfAReplyThatWasCutOff() throws InterruptedException {
        var server = server(Script.always(new Manners.CutOff(3, STORY)));
        Heard heard = ask(model(server), ASK);
        assertThat(heard.fault().code()).isEqualTo("model-cut-off");
        assertThat(heard.text()).isEqualTo("Once upon a");
        assertThat(heard.ends()).isEqualTo(1);
    }

    @Test
    void asksAgainAtOnceWhenAKeptConnectionTurnsOutToBeClosed() throws InterruptedException {
        var server = server(Script.always(new Manners.ClosesIdle(STORY)));
        var model = model(server);
        for (int i = 0; i < 4; i++) {
            assertThat(ask(model, ASK).reply().text()).isEqualTo(STORY.text());
        }
    }

    private OpenAiModel at(String url) {
        return OpenAiModel.of(vertx, Endpoint.of("story", URI.create(url), "fake").with(SHORT));
    }

    private static Socket filler(ServerSocket hole) {
        var socket = new Socket();
        try {
            socket.connect(hole.getLocalSocketAddress(), 50);
        } catch (IOException e) {
            assertThat(e).isInstanceOf(SocketTimeoutException.class);
        }
        return socket;
    }
}
