package dev.parley.agents.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Message;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.Urgency;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every {@link LanguageModel} promises, whatever stands behind it. */
public abstract class LanguageModelContract {

    protected final Vertx vertx = Vertx.vertx();

    /** One that answers at once. */
    protected abstract LanguageModel quick();

    /** One that takes some seconds for an answer, and begins to speak within a second. */
    protected abstract LanguageModel slow();

    /** What both can answer. */
    protected Ask ask() {
        return Ask.of(Message.system("You tell stories."), Message.user("Tell me one."));
    }

    @AfterEach
    void closeVertx() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void givesATextAndEndsOnce() throws InterruptedException {
        var heard = Heard.ask(vertx, quick(), ask());
        assertThat(heard.reply().text()).isNotBlank();
        assertThat(heard.ends()).isEqualTo(1);
    }

    @Test
    void givesInTheEndWhatItSaidOnTheWay() throws InterruptedException {
        var heard = Heard.ask(vertx, quick(), ask());
        Reply reply = heard.reply();
        assertThat(heard.text()).isEqualTo(reply.text());
        assertThat(heard.thought()).isEqualTo(reply.thought());
    }

    @Test
    void saysWhatTheCallTook() throws InterruptedException {
        Reply reply = Heard.ask(vertx, quick(), ask()).reply();
        assertThat(reply.usage().prompt()).isPositive();
        assertThat(reply.usage().completion()).isPositive();
        assertThat(reply.timings().total()).isGreaterThanOrEqualTo(reply.timings().first());
    }

    @Test
    void speaksOnTheContextOnWhichItWasAsked() throws Exception {
        var heard = new Heard();
        var context = vertx.getOrCreateContext();
        var model = quick();
        context.runOnContext(nothing -> model.start(ask(), 7, Urgency.INTERACTIVE, heard));
        assertThat(heard.reply().text()).isNotBlank();
        assertThat(heard.contexts()).isNotEmpty().allMatch(context::equals);
    }

    @Test
    void saysNothingMoreAfterACancel() throws Exception {
        var heard = new Heard();
        var context = vertx.getOrCreateContext();
        var model = slow();
        var call = new CompletableFuture<LanguageModel.Call>();
        context.runOnContext(
                nothing -> call.complete(model.start(ask(), 7, Urgency.INTERACTIVE, heard)));
        heard.awaitWords();
        var atCancel = new CompletableFuture<String>();
        context.runOnContext(nothing -> {
            call.join().cancel();
            atCancel.complete(heard.thought() + heard.text());
        });
        String said = atCancel.get(10, TimeUnit.SECONDS);
        TimeUnit.MILLISECONDS.sleep(300);
        assertThat(heard.thought() + heard.text()).isEqualTo(said);
        assertThat(heard.ends()).isZero();
    }

    @Test
    void isNotHarmedByACancelAfterTheEnd() throws Exception {
        var heard = new Heard();
        var model = quick();
        var call = new CompletableFuture<LanguageModel.Call>();
        vertx.getOrCreateContext()
                .runOnContext(nothing ->
                        call.complete(model.start(ask(), 7, Urgency.INTERACTIVE, heard)));
        heard.reply();
        call.get(10, TimeUnit.SECONDS).cancel();
        assertThat(Heard.ask(vertx, model, ask()).reply().text()).isNotBlank();
    }

    @Test
    void answersSeveralAtOnceWithoutMixingThem() throws InterruptedException {
        var model = quick();
        List<Heard> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(Heard.ask(vertx, model, ask()));
        }
        for (Heard heard : all) {
            assertThat(heard.text()).isSubstringOf(heard.reply().text());
            assertThat(heard.ends()).isEqualTo(1);
        }
    }

    @Test
    void saysInWhichWayItCarriedABegunTurnOn() throws InterruptedException {
        var begun = ask().carriedOn("<think>\nIt should be about a seal.");
        assertThat(Heard.ask(vertx, quick(), begun).reply().continued()).isPresent();
    }

    @Test
    void givesOnlyThoughtWhereItIsToStopBeforeClosingIt() throws InterruptedException {
        var begun = ask().carriedOn("<think>\nIt should be about a seal.").upTo(Ask.THOUGHT);
        Reply reply = Heard.ask(vertx, quick(), begun).reply();
        assertThat(reply.text()).isEmpty();
        assertThat(reply.thought()).isNotBlank();
    }
}
