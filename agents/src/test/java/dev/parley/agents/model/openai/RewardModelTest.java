package dev.parley.agents.model.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Message;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.deliberation.Usage;
import dev.parley.agents.model.Heard;
import dev.parley.testkit.FakeModelServer;
import dev.parley.testkit.Manners;
import dev.parley.testkit.Scene;
import dev.parley.testkit.Script;
import dev.parley.testkit.Speech;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reward model over HTTP: the shapes in which it may answer, and its bad manners. */
class RewardModelTest extends ModelAtFake {

    private static final Ask EXCHANGE =
            Ask.of(Message.user("Tell one."), Message.assistant("Once a seal."));
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final Patience SHORT =
            new Patience(Duration.ofMillis(500), Duration.ofMillis(200), Duration.ofSeconds(1));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'data': [{'index': 0, 'object': 'pooling', 'data': [0.75]}]}",
                "{'data': [{'data': [[-3.5], [0.1], [0.75]]}]}",
                "{'data': [{'label': 'LABEL_0', 'probs': [0.75], 'num_classes': 1}]}",
                "{'score': 0.75}"
            })
    void givesTheOneFigure(String answer) throws InterruptedException {
        var server = pooling(Script.always(json(answer)));
        assertThat(rate(server).reply().text()).isEqualTo("0.75");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-12.25, 0, 3, 1e-7, 1e20})
    void givesAFigureOfAnyScale(double figure) throws InterruptedException {
        var server = pooling(Script.always(Speech.of(String.valueOf(figure))));
        assertThat(Double.parseDouble(rate(server).reply().text())).isEqualTo(figure);
    }

    @Test
    void putsTheExchangeBesideTheVersionOfItsUrl() throws InterruptedException {
        var server = pooling(Script.always(Speech.of("1")));
        rate(server).reply();
        var asked = server.ledger().asked().getFirst();
        assertThat(asked.path()).isEqualTo("/pooling");
        assertThat(asked.body())
                .isEqualTo(
                        new JsonObject(
                                """
                                {"model": "fake", "messages": [
                                  {"role": "user", "content": "Tell one."},
                                  {"role": "assistant", "content": "Once a seal."}]}\
                                """));
    }

    @Test
    void countsTheTokensThatItReadAsItSaysElseByAGuess() throws InterruptedException {
        var counted = json("{'score': 1, 'usage': {'prompt_tokens': 9, 'total_tokens': 9}}");
        assertThat(rate(pooling(Script.always(counted))).reply().usage())
                .isEqualTo(new Usage(9, 0, 0));
        assertThat(rate(pooling(Script.always(json("{'score': 1}")))).reply().usage().prompt())
                .isBetween(5L, 30L);
    }

    record Bad(Scene scene, String code, boolean retryable, String words) {
        @Override
        public String toString() {
            return scene.toString();
        }
    }

    static Stream<Bad> bad() {
        return Stream.concat(
                Stream.of(
                        new Bad(
                                new Manners.TooManyRequests(Duration.ofSeconds(3)),
                                "model-overloaded",
                                true,
                                "429"),
                        new Bad(
                                new Manners.Status(500, "CUDA error"),
                                "model-failed",
                                true,
                                "CUDA error"),
                        new Bad(
                                new Manners.Status(400, "no pooling here"),
                                "model-request-refused",
                                false,
                                "no pooling here"),
                        new Bad(
                                new Manners.Status(401, "who are you"),
                                "model-key-refused",
                                false,
                                "401"),
                        new Bad(new Manners.Html(), "model-garbled", true, "no JSON"),
                        new Bad(json("{'data': [{'data': [NaN]}]}"), "model-garbled", true, "NaN"),
                        new Bad(new Manners.Silence(), "model-silent", true, "600 ms"),
                        new Bad(new Manners.HeadersThenSilence(), "model-silent", true, "200 ms")),
                Stream.of(
                                "{}",
                                "[]",
                                "null",
                                "{'data': []}",
                                "{'data': [{'data': []}]}",
                                "{'data': [{'data': [[]]}]}",
                                "{'data': [{'data': [null]}]}",
                                "{'data': [{'data': ['0.7']}]}",
                                "{'data': [{'data': [1e999]}]}",
                                "{'data': [{'data': [0.1, 0.7]}]}",
                                "{'data': [{'data': [[0.1, 0.2], [0.3, 0.7]]}]}",
                                "{'data': [{'data': [0.1]}, {'data': [0.7]}]}",
                                "{'data': [{'probs': [0.3, 0.7]}]}")
                        .map(it -> new Bad(json(it), "model-garbled", false, "without a figure")));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void saysWhatWasWrong(Bad bad) throws InterruptedException {
        var server = pooling(Script.always(bad.scene));
        var fault = rate(server, endpoint -> endpoint.with(SHORT)).fault();
        assertThat(fault.code()).as(fault.message()).isEqualTo(bad.code);
        assertThat(fault.retryable()).isEqualTo(bad.retryable);
        assertThat(fault.message()).contains(bad.words);
    }

    @Test
    void waitsAsLongAsItIsTold() throws InterruptedException {
        var busy = new Manners.TooManyRequests(Duration.ofSeconds(3));
        assertThat(rate(pooling(Script.always(busy))).fault().retryAfter())
                .contains(Duration.ofSeconds(3));
    }

    @Test
    void isNoRewardModelWhereNothingIsPooled() throws InterruptedException {
        var server = server(dev.parley.testkit.Endpoint.chatOnly(), Script.always(Speech.of("1")));
        assertThat(rate(server).fault().retryable()).isFalse();
    }

    @Test
    void neverAsksMoreAtOnceThanItMay() throws InterruptedException {
        var server = pooling(Script.always(json("{'score': 1}")));
        var model = reward(server, endpoint -> endpoint.with(new Limits(1, 0, 0)));
        var all = Stream.generate(() -> Heard.ask(vertx, model, EXCHANGE)).limit(8).toList();
        for (var heard : all) {
            assertThat(heard.reply().text()).isEqualTo("1.0");
        }
        assertThat(server.ledger().mostUnderWay()).isEqualTo(1);
    }

    @Test
    void closesTheConnectionWhenItIsCancelled() throws InterruptedException {
        var server = pooling(Script.always(new Manners.Silence()));
        var call =
                reward(server, endpoint -> endpoint)
                        .start(EXCHANGE, 7, Urgency.INTERACTIVE, new Heard());
        assertThat(server.ledger().awaitAsked(1, MOST)).isTrue();
        call.cancel();
        assertThat(server.ledger().awaitBroken(1, MOST)).isTrue();
    }

    private static Manners.Json json(String single) {
        return new Manners.Json(single.replace('\'', '"'));
    }

    private FakeModelServer pooling(Script script) {
        return server(dev.parley.testkit.Endpoint.reward(), script);
    }

    private Heard rate(FakeModelServer server) {
        return rate(server, endpoint -> endpoint);
    }

    private Heard rate(FakeModelServer server, UnaryOperator<Endpoint> declared) {
        return Heard.ask(vertx, reward(server, declared), EXCHANGE);
    }

    private RewardModel reward(FakeModelServer server, UnaryOperator<Endpoint> declared) {
        var endpoint = Endpoint.of("reward", URI.create(server.url()), "fake");
        return RewardModel.of(vertx, declared.apply(endpoint));
    }
}
