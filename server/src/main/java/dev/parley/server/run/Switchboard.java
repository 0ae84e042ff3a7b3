package dev.parley.server.run;

import dev.parley.agents.agent.AgentVerticle;
import dev.parley.agents.agent.BusMessage.Alive;
import dev.parley.agents.agent.BusMessage.Cancel;
import dev.parley.agents.agent.BusMessage.Delta;
import dev.parley.agents.agent.BusMessage.Done;
import dev.parley.agents.agent.BusMessage.Follow;
import dev.parley.agents.agent.BusMessage.Lost;
import dev.parley.agents.agent.BusMessage.Progress;
import dev.parley.agents.agent.BusMessage.Take;
import dev.parley.agents.agent.BusMessage.Taken;
import dev.parley.agents.agent.BusMessage.Written;
import dev.parley.agents.agent.TurnKey;
import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Agents.Failed;
import dev.parley.agents.deliberation.Agents.Outcome;
import dev.parley.agents.deliberation.Agents.Replied;
import dev.parley.agents.deliberation.Agents.Stopped;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.server.live.LiveMessage;
import dev.parley.server.live.LiveMessage.TextsWanted;
import dev.parley.server.live.LiveMessage.Unwatched;
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
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts turns to agents over the bus and hears how they go; passes on what they write to those who
 * watch. All its state lives on one event loop.
 */
final class Switchboard extends VerticleBase {

    private static final Logger LOG = LoggerFactory.getLogger(Switchboard.class);
    private static final Duration SWEEP = Duration.ofSeconds(1);

    private final String node;
    private final ModeratorLimits limits;
    private final Map<TurnKey, TurnInFlight> inFlight = new HashMap<>();
    private final Audience audience = new Audience();

    Switchboard(String node, ModeratorLimits limits) {
        this.node = node;
        this.limits = limits;
    }

    @Override
    public Future<?> start() {
        var progress = bus().<Progress>consumer(address(), message -> hear(message.body()));
        var texts = bus().<LiveMessage>consumer(LiveMessage.texts(node), this::hearReader);
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

    /** A node has gone: the turns of its agents are given up; any thread may say so. */
    void nodeLeft(String left) {
        var fault =
                atOnce(
                        "agent-gone",
                        "node %s, on which the agent worked, has gone; another is asked"
                                .formatted(left));
        context.runOnContext(later ->
                inFlight.values().stream()
                        .filter(turn -> turn.isOn(left) && !turn.outcome().isDone())
                        .toList()
                        .forEach(turn -> end(turn, new Failed(fault))));
    }

    /** Ends every turn of a deliberation that is under way; any thread may ask. */
    void cancel(UUID deliberation, String reason) {
        context.runOnContext(later ->
                turnsOf(deliberation).toList().forEach(turn -> abandon(turn, new Stopped(reason))));
    }

    /** What a turn wrote is in the log, or given up: nobody needs it from here any more. */
    void forget(TurnKey key) {
        context.runOnContext(later -> inFlight.remove(key));
    }

    /** Nobody needs what the ended turns of a deliberation wrote: this node has done with it. */
    void forget(UUID deliberation) {
        context.runOnContext(later -> {
            audience.forget(deliberation);
            inFlight.values()
                    .removeIf(turn ->
                            turn.key().deliberation().equals(deliberation)
                                    && turn.outcome().isDone());
        });
    }

    private void ask(Take take, TurnInFlight turn) {
        inFlight.put(take.key(), turn);
        offer(take, turn);
    }

    private void offer(Take take, TurnInFlight turn) {
        var address =
                AgentVerticle.address(take.attempt().turn().role(), take.attempt().model().id());
        var within = new DeliveryOptions().setSendTimeout(limits.acknowledgement().toMillis());
        bus().<Taken>request(address, take, within)
                .onSuccess(reply -> taken(turn, reply.body()))
                .onFailure(failure -> notTaken(take, turn, failure));
    }

    private void taken(TurnInFlight turn, Taken agent) {
        var late = turn.outcome().isDone() && inFlight.get(turn.key()) != turn;
        if (late || !turn.takenBy(agent, System.nanoTime())) {
            bus().send(agent.agent(), new Cancel(turn.key()));
        } else if (audience.of(turn.key().deliberation())) {
            bus().send(agent.agent(), new Follow(turn.key()));
        }
    }

    /** The registry of a cluster names agents of a dead node for a while: others are asked. */
    private void notTaken(Take take, TurnInFlight turn, Throwable failure) {
        if (turn.outcome().isDone() || turn.agent().isPresent()) {
            return;
        }
        if (turn.askedBefore(System.nanoTime() - limits.agents().toNanos())) {
            end(turn, new Failed(nobody(take)));
        } else if (failure instanceof ReplyException reply
                && reply.failureType() == ReplyFailure.TIMEOUT) {
            offer(take, turn);
        } else {
            vertx.setTimer(SWEEP.toMillis(), later -> offerAgain(take, turn));
        }
    }

    private void offerAgain(Take take, TurnInFlight turn) {
        if (!turn.outcome().isDone()) {
            offer(take, turn);
        }
    }

    private TurnFault nobody(Take take) {
        var role = take.attempt().turn().role().wire();
        return TurnFault.passing(
                "no-agent",
                "no node took the turn within %d s: none plays the %s with model '%s'; start one with '--roles %s' that has the model"
                        .formatted(
                                limits.agents().toSeconds(),
                                role,
                                take.attempt().model().id(),
                                role));
    }

    private void hear(Progress progress) {
        switch (progress) {
            case Written(Taken agent, List<Delta> deltas) ->
                    deltas.forEach(delta -> written(agent, delta));
            case Alive alive -> beats(alive);
            case Done done -> underWay(done.key()).ifPresent(turn -> done(turn, done));
            case Lost lost ->
                    underWay(lost.key()).ifPresent(turn -> end(turn, new Failed(lost.fault())));
        }
    }

    /** Empty when nobody waits for it: it was given up, or this node knows nothing of it. */
    private Optional<TurnInFlight> underWay(TurnKey key) {
        return Optional.ofNullable(inFlight.get(key)).filter(turn -> !turn.outcome().isDone());
    }

    /** The turn, if it is this agent's; told to stop if not. */
    private Optional<TurnInFlight> of(TurnKey key, Taken agent) {
        var turn = underWay(key).filter(it -> it.takenBy(agent, System.nanoTime()));
        if (turn.isEmpty()) {
            bus().send(agent.agent(), new Cancel(key));
        }
        return turn;
    }

    private void beats(Alive alive) {
        of(alive.key(), alive.agent())
                .filter(turn -> turn.saysWhether(alive.queued()))
                .ifPresent(turn -> tellReaders(turn.key().deliberation(), turn.waits()));
    }

    private static void done(TurnInFlight turn, Done done) {
        turn.outcome().complete(new Replied(done.reply(), done.node()));
    }

    private void written(Taken agent, Delta delta) {
        of(delta.key(), agent)
                .filter(turn -> turn.wrote(delta))
                .ifPresent(turn -> show(turn, delta));
    }

    private void show(TurnInFlight turn, Delta delta) {
        tellReaders(
                delta.key().deliberation(),
                turn.live(delta.channel(), delta.offset(), delta.text()));
    }

    private void tellReaders(UUID deliberation, LiveMessage message) {
        if (audience.of(deliberation)) {
            bus().publish(LiveMessage.address(deliberation), message);
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

    private void hearReader(Message<LiveMessage> message) {
        switch (message.body()) {
            case TextsWanted(UUID deliberation, String reader) -> {
                audience.joins(deliberation, reader);
                message.reply(new LiveMessage.Texts(texts(deliberation)));
                turnsOf(deliberation).forEach(this::follow);
            }
            case Unwatched(UUID deliberation, String reader) ->
                    audience.leaves(deliberation, reader);
            default -> LOG.warn("{} is not for an owner", message.body());
        }
    }

    private List<LiveMessage.Delta> texts(UUID deliberation) {
        return turnsOf(deliberation).flatMap(TurnInFlight::texts).toList();
    }

    private void follow(TurnInFlight turn) {
        turn.agent().ifPresent(agent -> bus().send(agent, new Follow(turn.key())));
    }

    private Stream<TurnInFlight> turnsOf(UUID deliberation) {
        return inFlight.values().stream()
                .filter(turn -> turn.key().deliberation().equals(deliberation));
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
