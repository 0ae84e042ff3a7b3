package dev.parley.agents.model.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.model.Heard;
import dev.parley.agents.model.LanguageModel;
import dev.parley.testkit.Manners;
import dev.parley.testkit.Script;
import dev.parley.testkit.Speech;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OpenAiModelLimitsTest extends ModelAtFake {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Speech STORY = Speech.of("Once upon a time there was a seal.");

    @Test
    void asksNoMoreAtOnceThanTheEndpointAllows() throws InterruptedException {
        var server = server(Script.always(STORY.at(100)));
        var model = model(server, endpoint -> endpoint.with(new Limits(3, 0, 0)));
        for (Heard heard : several(12, model)) {
            heard.reply();
        }
        assertThat(server.ledger().mostUnderWay()).isEqualTo(3);
    }

    @Test
    void keepsItsConnectionsForTheNextCalls() throws InterruptedException {
        var server = server(Script.always(STORY));
        var model = model(server, endpoint -> endpoint.with(new Limits(2, 0, 0)));
        for (Heard heard : several(20, model)) {
            heard.reply();
        }
        assertThat(server.ledger().opened()).isLessThanOrEqualTo(2);
    }

    @Test
    void saysOnceASecondThatACallIsQueued() throws InterruptedException {
        var server = server(Script.always(STORY.at(4)));
        var model = model(server, endpoint -> endpoint.with(new Limits(1, 0, 0)));
        ask(model, ASK).awaitWords();
        var second = ask(model, ASK);
        second.awaitQueued(2);
        second.reply();
        assertThat(second.order()).containsExactly("queued", "text", "done");
        assertThat(second.timesQueued()).isBetween(2, 4);
        assertThat(second.reply().timings().queued()).isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void askedByNoOneElseACallIsNotQueued() throws InterruptedException {
        var heard = ask(model(server(Script.always(STORY))), ASK);
        heard.reply();
        assertThat(heard.timesQueued()).isZero();
    }

    @Test
    void letsNobodyInWhileAnOverloadedEndpointWantsToRest() throws InterruptedException {
        var rest = new Manners.TooManyRequests(Duration.ofSeconds(1));
        var server = server(Script.times(1, rest, STORY));
        var model = model(server);
        assertThat(ask(model, ASK).fault().code()).isEqualTo("model-overloaded");
        var begun = System.nanoTime();
        ask(model, ASK).reply();
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isGreaterThan(Duration.ofMillis(900));
    }

    @Test
    void halvesWhatItAsksAtOnceAfterAnEpisodeOfOverload() throws InterruptedException {
        var busy = new Manners.TooManyRequests(Duration.ZERO);
        var server = server(Script.times(4, busy, STORY));
        var model = model(server, endpoint -> endpoint.with(new Limits(4, 0, 0)));
        for (Heard heard : several(4, model)) {
            heard.fault();
        }
        var most = new AtomicInteger();
        server.follow(asked -> {
            most.accumulateAndGet(server.ledger().underWay(), Math::max);
            return STORY.at(50);
        });
        for (Heard heard : several(3, model)) {
            heard.reply();
        }
        assertThat(most).hasValueLessThan(3);
    }

    @Test
    void closesTheConnectionOfACallThatIsCancelled() throws Exception {
        var server = server(Script.always(STORY.at(5)));
        var heard = new Heard();
        var call = start(model(server), heard);
        heard.awaitWords();
        call.cancel();
        assertThat(server.ledger().awaitBroken(1, SOON)).isTrue();
        assertThat(heard.ends()).isZero();
    }

    @Test
    void closesTheConnectionOfACallThatIsCancelledBeforeTheFirstByte() throws Exception {
        var server = server(Script.always(new Manners.Silence()));
        var call = start(model(server), new Heard());
        assertThat(server.ledger().awaitAsked(1, SOON)).isTrue();
        call.cancel();
        assertThat(server.ledger().awaitBroken(1, SOON)).isTrue();
    }

    @Test
    void makesRoomForTheNextWhenACallIsCancelled() throws Exception {
        var server = server(Script.times(1, new Manners.Silence(), STORY));
        var model = model(server, endpoint -> endpoint.with(new Limits(1, 0, 0)));
        var call = start(model, new Heard());
        assertThat(server.ledger().awaitAsked(1, SOON)).isTrue();
        var next = ask(model, ASK);
        next.awaitQueued(1);
        call.cancel();
        assertThat(next.reply().text()).isEqualTo(STORY.text());
    }

    @Test
    void neverAsksForACallThatIsCancelledInTheQueue() throws Exception {
        var server = server(Script.always(STORY.at(10)));
        var model = model(server, endpoint -> endpoint.with(new Limits(1, 0, 0)));
        var first = ask(model, ASK);
        first.awaitWords();
        var second = new Heard();
        var call = start(model, second);
        second.awaitQueued(1);
        call.cancel();
        first.reply();
        assertThat(ask(model, ASK).reply().text()).isEqualTo(STORY.text());
        assertThat(server.ledger().asked()).hasSize(2);
    }

    private List<Heard> several(int count, OpenAiModel model) {
        List<Heard> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(ask(model, ASK));
        }
        return all;
    }

    private LanguageModel.Call start(OpenAiModel model, Heard heard) throws Exception {
        var call = new CompletableFuture<LanguageModel.Call>();
        vertx.getOrCreateContext()
                .runOnContext(
                        nothing -> call.complete(model.start(ASK, 7, Urgency.INTERACTIVE, heard)));
        return call.get(5, TimeUnit.SECONDS);
    }
}
