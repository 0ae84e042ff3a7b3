package dev.parley.server.run;

import dev.parley.agents.agent.AgentVerticle;
import dev.parley.agents.agent.BusMessage;
import dev.parley.agents.agent.BusMessage.Cancel;
import dev.parley.agents.agent.BusMessage.Progress;
import dev.parley.agents.agent.BusMessage.Take;
import dev.parley.agents.agent.BusMessage.Taken;
import dev.parley.agents.agent.TurnKey;
import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Agents.Failed;
import dev.parley.agents.deliberation.Agents.Outcome;
import dev.parley.agents.deliberation.Agents.Replied;
import dev.parley.agents.deliberation.Agents.Stopped;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.server.live.LiveMessage;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.EventBus;
import io.vertx.core.eventbus.Message;
import io.vertx.core.eventbus.ReplyException;
import io.vertx.core.eventbus.ReplyFailure;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Puts turns to agents over the bus and hears how they go; passes on what they write to those who
 * watch. All its state lives on one event loop.
 */
final class Switchboard extends VerticleBase {

    private static final Duration SWEEP = Duration.ofSeconds(1);

    private final String node;
    private final ModeratorLimits limits;
    private final Map<TurnKey, TurnInFlight> inFlight = new HashMap<>();

    Switchboard(String node, ModeratorLimits limits) {
        this.node = node;
        this.limits = limits;
    }

    @Override
    public Future<?> start() {
        var progress = bus().<Progress>consumer(address(), message -> hear(message.body()));
        var texts = bus().consumer(LiveMessage.texts(node), this::tellTexts);
        vertx.setPeriodic(SWEEP.toMillis(), tick -> giveUpTheSilent());
        return Future.all(progress.completion(), texts.completion());
    }

    /** Makes one attempt; any thread may ask. */
    CompletableFuture<Outcome> take(UUID deliberation, Attempt attempt) {
        var take = new Take(deliberation, attempt, address());
        var turn = new TurnInFlight(take.key(), System.nanoTime());
        context.runOnContext(later -> ask(take, turn));
        return turn.outcome();
    }

    /** Ends every turn of a deliberation that is under way; any thread may ask. */
    void cancel(UUID deliberation, String reason) {
        context.runOnContext(later ->
                inFlight.values().stream()
                        .filter(turn -> turn.key().deliberation().equals(deliberation))
                        .toList()
                        .forEach(turn -> abandon(turn, new Stopped(reason))));
    }

    /** What a turn wrote is in the log, or given up: nobody needs it from here any more. */
    void forget(TurnKey key) {
        context.runOnContext(later -> inFlight.remove(key));
    }

    /** Nobody needs what the ended turns of a deliberation wrote: this node has done with it. */
    void forget(UUID deliberation) {
        context.runOnContext(later ->
                inFlight.values()
                        .removeIf(turn ->
                                turn.key().deliberation().equals(deliberation)
                                        && turn.outcome().isDone()));
    }

    private void ask(Take take, TurnInFlight turn) {
        inFlight.put(take.key(), turn);
        var role = take.attempt().turn().role();
        var within = new DeliveryOptions().setSendTimeout(limits.acknowledgement().toMillis());
        bus().<Taken>request(AgentVerticle.address(role), take, within)
                .onSuccess(reply -> taken(turn, reply.body().agent()))
                .onFailure(failure -> end(turn, new Failed(notTaken(take, failure))));
    }

    private void taken(TurnInFlight turn, String agent) {
        turn.takenBy(agent, System.nanoTime());
        if (turn.outcome().isDone() && inFlight.get(turn.key()) != turn) {
            bus().send(agent, new Cancel(turn.key()));
        }
    }

    private TurnFault notTaken(Take take, Throwable failure) {
        var role = take.attempt().turn().role().wire();
        if (failure instanceof ReplyException reply
                && reply.failureType() == ReplyFailure.NO_HANDLERS) {
            return TurnFault.passing(
                    "no-agent",
                    "no node plays the %s; start one with '--roles %s'".formatted(role, role));
        }
        return atOnce(
                "agent-silent",
                "the %s did not take the turn within %d ms; another is asked"
                        .formatted(role, limits.acknowledgement().toMillis()));
    }

    private void hear(Progress progress) {
        var turn = inFlight.get(progress.key());
        if (turn == null || turn.outcome().isDone()) {
            tellToStop(progress);
            return;
        }
        switch (progress) {
            case BusMessage.Alive alive -> turn.takenBy(alive.agent(), System.nanoTime());
            case BusMessage.Delta delta -> written(turn, delta);
            case BusMessage.Done done ->
                    turn.outcome().complete(new Replied(done.reply(), done.node()));
            case BusMessage.Lost lost -> end(turn, new Failed(lost.fault()));
        }
    }

    /** Nobody waits for it: its attempt was given up, or this node knows nothing of it. */
    private void tellToStop(Progress progress) {
        if (progress instanceof BusMessage.Alive alive) {
            bus().send(alive.agent(), new Cancel(alive.key()));
        }
    }

    private void written(TurnInFlight turn, BusMessage.Delta delta) {
        if (turn.wrote(delta, System.nanoTime())) {
            bus().publish(
                            LiveMessage.address(delta.key().deliberation()),
                            turn.live(delta.channel(), delta.offset(), delta.text()));
        }
    }

    private void giveUpTheSilent() {
        var then = System.nanoTime() - limits.silence().toNanos();
        var fault =
                atOnce(
                        "agent-silent",
                        "the agent said nothing for %d s; another is asked"
                                .formatted(limits.silence().toSeconds()));
        inFlight.values().stream()
                .filter(turn -> turn.silentSince(then))
                .toList()
                .forEach(turn -> abandon(turn, new Failed(fault)));
    }

    private void abandon(TurnInFlight turn, Outcome outcome) {
        end(turn, outcome);
        turn.agent().ifPresent(agent -> bus().send(agent, new Cancel(turn.key())));
    }

    private void end(TurnInFlight turn, Outcome outcome) {
        inFlight.remove(turn.key(), turn);
        turn.outcome().complete(outcome);
    }

    private void tellTexts(Message<LiveMessage.TextsWanted> wanted) {
        var texts =
                inFlight.values().stream()
                        .filter(turn ->
                                turn.key().deliberation().equals(wanted.body().deliberation()))
                        .flatMap(TurnInFlight::texts)
                        .toList();
        wanted.reply(new LiveMessage.Texts(List.copyOf(texts)));
    }

    private static TurnFault atOnce(String code, String message) {
        return new TurnFault(code, message, true, Optional.of(Duration.ZERO));
    }

    private String address() {
        return "moderator." + node;
    }

    private EventBus bus() {
        return vertx.eventBus();
    }
}
