package dev.parley.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.agent.AgentVerticle;
import dev.parley.agents.agent.BusMessage.Alive;
import dev.parley.agents.agent.BusMessage.Cancel;
import dev.parley.agents.agent.BusMessage.Channel;
import dev.parley.agents.agent.BusMessage.Take;
import dev.parley.agents.agent.BusMessage.Taken;
import dev.parley.agents.agent.Pace;
import dev.parley.agents.agent.RecordCodec;
import dev.parley.agents.agent.TurnKey;
import dev.parley.agents.agent.Workload;
import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Agents.Outcome;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.agents.model.LanguageModel;
import dev.parley.server.live.LiveMessage;
import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(20)
@ExtendWith(VertxExtension.class)
class SwitchboardTest {

    private static final ModeratorLimits LIMITS =
            new ModeratorLimits(
                    10,
                    0,
                    Duration.ofMillis(300),
                    Duration.ofSeconds(1),
                    Duration.ofMillis(1500),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1));
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");

    private Vertx vertx;
    private final SpokenModel model = new SpokenModel();
    private final Switchboard switchboard = new Switchboard("n1", LIMITS);
    private final BlockingQueue<LiveMessage> heard = new LinkedBlockingQueue<>();

    @BeforeEach
    void start(Vertx vertx) {
        this.vertx = vertx;
        RecordCodec.register(vertx.eventBus());
        LiveMessage.register(vertx.eventBus());
        vertx.eventBus()
                .<LiveMessage>consumer(
                        LiveMessage.address(ID), message -> heard.add(message.body()));
        vertx.deployVerticle(switchboard).await();
    }

    @Test
    void givesTheReplyOfTheModelAndTheNodeThatAskedIt() {
        deployAgent();
        model.then(listener -> listener.done(Reply.of("hello")));
        assertThat(take(1).join()).isEqualTo(new Agents.Replied(Reply.of("hello"), "n2"));
    }

    @Test
    void passesOnWhatTheModelWritesInOrderAndWithoutGap() throws InterruptedException {
        deployAgent();
        texts();
        model.then(listener -> {
            listener.thought("well");
            listener.text("hel");
            listener.text("lo");
            listener.done(Reply.of("hello"));
        });
        take(1).join();
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(delta(Channel.THOUGHT, "well"));
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(delta(Channel.TEXT, "hello"));
    }

    @Test
    void tellsALateComerWhatATurnUnderWayHasWrittenSoFar() throws InterruptedException {
        deployAgent();
        model.then(listener -> listener.text("so far"));
        assertThat(take(1)).isNotDone();
        until(() -> !texts("first").soFar().isEmpty());
        assertThat(texts("second").soFar()).containsExactly(delta(Channel.TEXT, "so far"));
    }

    @Test
    void passesNothingOnWhereNobodyReadsAlongAnyMore() {
        deployAgent();
        texts();
        vertx.eventBus().send("texts.n1", new LiveMessage.Unwatched(ID, "reader"));
        model.then(listener -> {
            listener.text("hello");
            listener.done(Reply.of("hello"));
        });
        take(1).join();
        assertThat(heard).isEmpty();
    }

    @Test
    void passesOnSoonWhatATurnWritesOnceSomebodyReadsAlong() throws InterruptedException {
        var hour = new Pace(Duration.ofMillis(10), Duration.ofHours(1));
        vertx.deployVerticle(new AgentVerticle(Role.GENERATOR, "n2", model, hour, new Workload()))
                .await();
        model.then(listener -> listener.text("so far"));
        assertThat(take(1)).isNotDone();
        until(() -> model.isAsked());
        texts();
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(delta(Channel.TEXT, "so far"));
    }

    @Test
    void tellsReadersThatATurnWaitsForItsModelAndThatItDoesNoMore() throws InterruptedException {
        var often = new Pace(Duration.ofMillis(10), Duration.ofMillis(50));
        vertx.deployVerticle(new AgentVerticle(Role.GENERATOR, "n2", model, often, new Workload()))
                .await();
        texts();
        model.then(LanguageModel.Listener::queued);
        assertThat(take(1)).isNotDone();
        var waits = new LiveMessage.Queued(ID, "draft", 1, true);
        var goesOn = new LiveMessage.Queued(ID, "draft", 1, false);
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(waits);
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(waits);
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(goesOn);
    }

    @Test
    void forgetsATextOnceItIsInTheLog() throws InterruptedException {
        deployAgent();
        model.then(listener -> listener.text("so far"));
        texts();
        assertThat(take(1)).isNotDone();
        heard.poll(5, TimeUnit.SECONDS);
        switchboard.forget(new TurnKey(ID, "draft", 1));
        assertThat(texts().soFar()).isEmpty();
    }

    @Test
    void saysThatNobodyPlaysTheRole() {
        assertThat(fault(take(1)).message())
                .isEqualTo(
                        "no node took the turn within 1 s: none plays the generator with model 'spoken'; start one with '--roles generator' that has the model");
    }

    @Test
    void asksAnotherAgentWhenOneDoesNotAcknowledge() {
        vertx.eventBus().consumer("agent.generator.spoken", message -> {}).completion().await();
        deployAgent();
        model.then(listener -> listener.done(Reply.of("hello")))
                .then(listener -> listener.done(Reply.of("hello")));
        assertThat(take(1).join()).isInstanceOf(Agents.Replied.class);
        assertThat(take(2).join()).isInstanceOf(Agents.Replied.class);
    }

    @Test
    void tellsASecondAgentToStopThatTookTheSameAttempt() {
        var told = new CompletableFuture<TurnKey>();
        vertx.eventBus()
                .<Cancel>consumer("second", message -> told.complete(message.body().key()))
                .completion()
                .await();
        vertx.eventBus()
                .<Take>consumer(
                        "agent.generator.spoken",
                        message -> {
                            message.reply(new Taken("first", "n2"));
                            vertx.eventBus()
                                    .send(
                                            "moderator.n1",
                                            new Alive(
                                                    message.body().key(),
                                                    new Taken("second", "n3"),
                                                    false));
                        })
                .completion()
                .await();
        assertThat(take(1)).isNotDone();
        assertThat(told.orTimeout(5, TimeUnit.SECONDS).join())
                .isEqualTo(new TurnKey(ID, "draft", 1));
    }

    @Test
    void givesUpTheTurnsOfANodeThatHasGone() {
        deployAgent();
        var begun = new CompletableFuture<Void>();
        model.then(listener -> begun.complete(null));
        var outcome = take(1);
        begun.join();
        until(() -> {
            switchboard.nodeLeft("n2");
            return outcome.isDone();
        });
        assertThat(fault(outcome))
                .isEqualTo(
                        new TurnFault(
                                "agent-gone",
                                "node n2, on which the agent worked, has gone; another is asked",
                                true,
                                Optional.of(Duration.ZERO)));
    }

    @Test
    void givesUpAnAgentThatFallsSilentAndTellsItToStop() {
        var told = new CompletableFuture<TurnKey>();
        vertx.eventBus()
                .<Cancel>consumer("mute", message -> told.complete(message.body().key()))
                .completion()
                .await();
        vertx.eventBus()
                .<Take>consumer(
                        "agent.generator.spoken", message -> message.reply(new Taken("mute", "n2")))
                .completion()
                .await();
        assertThat(fault(take(1)).code()).isEqualTo("agent-silent");
        assertThat(told.join()).isEqualTo(new TurnKey(ID, "draft", 1));
    }

    @Test
    void stopsTheModelWhenTheDeliberationIsCancelled() throws InterruptedException {
        deployAgent();
        model.then(listener -> listener.text("so far"));
        texts();
        var outcome = take(1);
        heard.poll(5, TimeUnit.SECONDS);
        switchboard.cancel(ID, "enough");
        assertThat(outcome.join()).isEqualTo(new Agents.Stopped("enough"));
        assertThat(model.cancelled.orTimeout(5, TimeUnit.SECONDS).join()).isNull();
    }

    @Test
    void tellsAnAgentToStopWhoseAttemptNobodyWaitsFor() {
        deployAgent();
        model.then(listener -> listener.text("a"));
        switchboard.cancel(ID, "unknown yet");
        vertx.eventBus()
                .request(
                        "agent.generator.spoken",
                        new Take(ID, SpokenModel.attempt(7), "moderator.n1"));
        assertThat(model.cancelled.orTimeout(5, TimeUnit.SECONDS).join()).isNull();
    }

    @Test
    void passesOnTheFaultOfTheModel() {
        deployAgent();
        var fault = TurnFault.lasting("model-refused", "model 'spoken' says no");
        model.then(listener -> listener.failed(fault));
        assertThat(take(1).join()).isEqualTo(new Agents.Failed(fault));
    }

    @Test
    void saysSoWhenTheModelBreaks() {
        deployAgent();
        model.then(listener -> {
            throw new IllegalStateException("broken");
        });
        assertThat(fault(take(1)).code()).isEqualTo("agent-failed");
    }

    private void deployAgent() {
        vertx.deployVerticle(
                        new AgentVerticle(
                                Role.GENERATOR, "n2", model, Pace.DEFAULT, new Workload()))
                .await();
    }

    private CompletableFuture<Outcome> take(int number) {
        return switchboard.take(ID, SpokenModel.attempt(number));
    }

    private static TurnFault fault(CompletableFuture<Outcome> outcome) {
        return ((Agents.Failed) outcome.join()).fault();
    }

    private LiveMessage.Texts texts() {
        return texts("reader");
    }

    private LiveMessage.Texts texts(String reader) {
        return vertx.eventBus()
                .<LiveMessage.Texts>request("texts.n1", new LiveMessage.TextsWanted(ID, reader))
                .await()
                .body();
    }

    private static void until(BooleanSupplier isSo) {
        while (!isSo.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private static LiveMessage.Delta delta(Channel channel, String text) {
        return new LiveMessage.Delta(ID, "draft", 1, channel, 0, text);
    }
}
