package dev.parley.agents.model.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Continuation;
import dev.parley.agents.deliberation.Reply;
import dev.parley.testkit.Ability;
import dev.parley.testkit.Asked;
import dev.parley.testkit.FakeModelServer;
import dev.parley.testkit.Manners;
import dev.parley.testkit.Script;
import dev.parley.testkit.Speech;
import dev.parley.testkit.Template;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How turns that we began are carried on: each way, what proves it, and what refutes it. */
class ContinuationTest extends ModelAtFake {

    private static final String BEGUN = "<think>\nIt is for children, so";
    private static final Speech ON = Speech.of("once a seal").thinking(" it stays short.");
    private static final Ask CARRY_ON = ASK.carriedOn(BEGUN);

    private static final dev.parley.testkit.Endpoint CHAT =
            dev.parley.testkit.Endpoint.chatOnly().with(Template.FAITHFUL);

    record Kind(String name, dev.parley.testkit.Endpoint endpoint, Continuation way) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind(
                        "llama.cpp",
                        dev.parley.testkit.Endpoint.llamaCpp(),
                        Continuation.COMPLETIONS),
                new Kind("vLLM", dev.parley.testkit.Endpoint.vllm(), Continuation.COMPLETIONS),
                new Kind(
                        "a template that begins an empty thought, which we cut off",
                        dev.parley.testkit.Endpoint.llamaCpp().with(Template.DROPS_THOUGHT),
                        Continuation.COMPLETIONS),
                new Kind(
                        "continue_final_message",
                        CHAT.with(Ability.CONTINUE_FINAL_MESSAGE),
                        Continuation.CONTINUE_FINAL_MESSAGE),
                new Kind("prefix", CHAT.with(Ability.PREFIX), Continuation.PREFIX),
                new Kind(
                        "rendering without completions",
                        CHAT.with(Ability.APPLY_TEMPLATE, Ability.PREFIX),
                        Continuation.PREFIX),
                new Kind("chat only", CHAT, Continuation.EMULATED));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void findsTheFirstWayThatProvesItself(Kind kind) throws InterruptedException {
        var server = server(kind.endpoint, Script.always(ON));
        assertThat(carryOn(model(server)).continued()).contains(kind.way);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void givesWhatTheModelAddedToTheThoughtThenTheAnswer(Kind kind) throws InterruptedException {
        var server = server(kind.endpoint, Script.always(ON));
        Reply reply = carryOn(model(server));
        assertThat(reply.thought().strip()).isEqualTo(ON.thought().strip());
        assertThat(reply.text()).isEqualTo(ON.text());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void letsTheModelReadOurWordsLastAndToTheLetterWhereItIsFaithful(Kind kind)
            throws InterruptedException {
        var server = server(kind.endpoint, Script.always(ON));
        carryOn(model(server));
        String prompt = read(server).prompt();
        if (kind.way.faithful()) {
            assertThat(prompt).endsWith("<|im_start|>assistant\n" + BEGUN);
        } else {
            assertThat(prompt).contains("It is for children, so").doesNotContain(BEGUN);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Template.class, mode = EnumSource.Mode.EXCLUDE, names = "FAITHFUL")
    void trustsNoChatThatSpoilsWhatWasBegun(Template template) throws InterruptedException {
        var kind = CHAT.with(Ability.CONTINUE_FINAL_MESSAGE).with(template);
        Reply reply = carryOn(model(server(kind, Script.always(ON))));
        assertThat(reply.continued()).contains(Continuation.EMULATED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Template.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FAITHFUL", "LOSES_FINAL_MESSAGE"})
    void trustsAPrefixNoMore(Template template) throws InterruptedException {
        var kind = CHAT.with(Ability.PREFIX).with(template);
        Reply reply = carryOn(model(server(kind, Script.always(ON))));
        assertThat(reply.continued()).contains(Continuation.EMULATED);
    }

    @Test
    void fallsThroughToAPrefixWhereTheFinalMessageIsLost() throws InterruptedException {
        var kind =
                CHAT.with(Ability.CONTINUE_FINAL_MESSAGE, Ability.PREFIX)
                        .with(Template.LOSES_FINAL_MESSAGE);
        Reply reply = carryOn(model(server(kind, Script.always(ON))));
        assertThat(reply.continued()).contains(Continuation.PREFIX);
    }

    @ParameterizedTest
    @EnumSource(
            value = Template.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FAITHFUL", "CLOSES_TURN"})
    void rendersAroundWhatChatSpoils(Template template) throws InterruptedException {
        for (var kind :
                List.of(
                        dev.parley.testkit.Endpoint.llamaCpp(),
                        dev.parley.testkit.Endpoint.vllm())) {
            var server = server(kind.with(template), Script.always(ON));
            assertThat(carryOn(model(server)).continued()).contains(Continuation.COMPLETIONS);
            assertThat(read(server).path()).isEqualTo("/v1/completions");
            assertThat(read(server).prompt()).endsWith("<|im_start|>assistant\n" + BEGUN);
        }
    }

    @Test
    void trustsNoRenderingThatClosesTheTurn() throws InterruptedException {
        var kind = dev.parley.testkit.Endpoint.vllm().with(Template.CLOSES_TURN);
        var server = server(kind, Script.always(ON));
        assertThat(carryOn(model(server)).continued()).contains(Continuation.EMULATED);
        assertThat(server.ledger().paths()).doesNotContain("/v1/completions");
    }

    @Test
    void probesOnceAndRemembers() throws InterruptedException {
        var server = server(CHAT, Script.always(ON));
        var model = model(server);
        carryOn(model);
        int probed = server.ledger().paths().size();
        carryOn(model);
        assertThat(server.ledger().paths()).hasSize(probed + 1);
    }

    @Test
    void probesAgainWhenTheEndpointWasInTroubleTheFirstTime() throws InterruptedException {
        var busy = new AtomicBoolean(true);
        var server = vertx.createHttpServer().requestHandler(request -> answer(request, busy));
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        var url = URI.create("http://127.0.0.1:" + server.actualPort() + "/v1");
        var model = OpenAiModel.of(vertx, Endpoint.of("story", url, "fake"));
        assertThat(ask(model, CARRY_ON).fault().message()).contains("503");
        busy.set(false);
        assertThat(carryOn(model).continued()).contains(Continuation.CONTINUE_FINAL_MESSAGE);
    }

    private static void answer(HttpServerRequest request, AtomicBoolean busy) {
        var response = request.response();
        if (busy.get()) {
            response.setStatusCode(503).end("Loading model");
        } else if (request.uri().endsWith("/chat/completions")) {
            response.end(
                    "data: {\"choices\":[{\"delta\":{\"content\":\"bour\"},\"finish_reason\":\"stop\"}]}\n");
        } else {
            response.setStatusCode(404).end();
        }
    }

    @Test
    void trustsADeclaredWayWithoutAProbeAndReportsIt() throws InterruptedException {
        var server = server(CHAT, Script.always(ON));
        for (Continues declared :
                List.of(Continues.PREFIX, Continues.CONTINUE_FINAL_MESSAGE, Continues.NONE)) {
            int before = server.ledger().paths().size();
            Reply reply = carryOn(model(server, endpoint -> endpoint.with(declared)));
            var reported = declared == Continues.NONE ? "emulated" : declared.wire();
            assertThat(reply.continued().orElseThrow().wire()).isEqualTo(reported);
            assertThat(server.ledger().paths()).hasSize(before + 1);
        }
    }

    @Test
    void rendersForDeclaredCompletionsByWhatTheServerOffers() throws InterruptedException {
        var server = server(dev.parley.testkit.Endpoint.vllm(), Script.always(ON));
        var model = model(server, endpoint -> endpoint.with(Continues.COMPLETIONS));
        assertThat(carryOn(model).continued()).contains(Continuation.COMPLETIONS);
        assertThat(read(server).body().getBoolean("add_special_tokens")).isFalse();
    }

    @Test
    void saysThatAServerRendersNothingThoughItIsDeclaredTo() throws InterruptedException {
        var server = server(CHAT, Script.always(ON));
        var fault =
                ask(model(server, endpoint -> endpoint.with(Continues.COMPLETIONS)), CARRY_ON)
                        .fault();
        assertThat(fault.code()).isEqualTo("model-renders-nothing");
        assertThat(fault.message()).contains("declare another way, or 'auto'");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void givesOnlyThoughtWhereTheModelIsToStopBeforeClosingIt(Kind kind)
            throws InterruptedException {
        var server =
                server(kind.endpoint, Script.always(Speech.of(" it stays short.\n</think>No")));
        Reply reply = ask(model(server), CARRY_ON.upTo(Ask.THOUGHT)).reply();
        assertThat(reply.thought().strip()).isEqualTo("it stays short.");
        assertThat(reply.text()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void givesOnlyTextAfterAThoughtThatWeClosed(Kind kind) throws InterruptedException {
        var server = server(kind.endpoint, Script.always(Speech.of("Once a seal.")));
        var closed = ASK.carriedOn("<think>\nIt stays short.\n</think>\n\n");
        Reply reply = ask(model(server), closed).reply();
        assertThat(reply.text()).isEqualTo("Once a seal.");
        assertThat(reply.thought()).isEmpty();
    }

    @Test
    void tellsAModelThatCannotWhatItThoughtSoFarInTheUsersTurn() throws InterruptedException {
        var server = server(CHAT, Script.always(Speech.of("Once.")));
        ask(model(server), ASK.carriedOn("<think>\n\n</think>\n\n")).reply();
        assertThat(read(server).prompt()).contains("Tell one.\n\nAnswer at once, without thinking");
    }

    @Test
    void blamesTheKeyAndNotTheWayWhenAProbeIsTurnedAway() throws InterruptedException {
        var server = server(CHAT.withKey("right"), Script.always(ON));
        assertThat(ask(model(server), CARRY_ON).fault().code()).isEqualTo("model-key-refused");
    }

    @Test
    void readsTheProofOfATemplateFromHowATurnBeginsInTheMiddle() {
        var turns =
                "[U]Good morning.[A]And a good morning to you.[U]Write the word \"harbour\" and nothing else.";
        assertThat(Probes.endsAsItShould(turns + "[A]")).isTrue();
        assertThat(Probes.endsAsItShould(turns + "[A]<think>\n")).isTrue();
        assertThat(Probes.endsAsItShould(turns + "[A]<think>\n\n</think>\n\n")).isTrue();
        assertThat(Probes.endsAsItShould(turns + "[A]Sure: ")).isFalse();
        assertThat(Probes.endsAsItShould(turns)).isFalse();
        assertThat(Probes.endsAsItShould("[A]")).isFalse();
    }

    @Test
    void passesAFaultOfTheCallItselfOn() throws InterruptedException {
        var server = server(Script.always(new Manners.Status(500, "out of memory")));
        assertThat(ask(model(server), CARRY_ON).fault().code()).isEqualTo("model-failed");
    }

    private Reply carryOn(OpenAiModel model) throws InterruptedException {
        return ask(model, CARRY_ON).reply();
    }

    private static Asked read(FakeModelServer server) {
        return server.ledger().asked().getLast();
    }
}
