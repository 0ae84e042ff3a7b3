package dev.parley.server.run;

import dev.parley.agents.agent.LogLines;
import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Floor;
import dev.parley.agents.deliberation.Log;
import dev.parley.agents.deliberation.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A deliberation that this node runs, as the outside can stop it: by a cancel, which ends it, or by
 * a farewell, which leaves it to whoever claims it next.
 */
final class DeliberationAtWork implements Agents, Time {

    private static final State RUNNING = new State.Running();
    private static final State LEAVING = new State.Leaving();

    private final UUID deliberation;
    private final Switchboard switchboard;
    private final AtomicReference<State> state = new AtomicReference<>(RUNNING);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Optional<Floor> floor = Optional.empty();

    DeliberationAtWork(UUID deliberation, Switchboard switchboard) {
        this.deliberation = deliberation;
        this.switchboard = switchboard;
    }

    /** People may take part from now on. */
    void open(Floor opened) {
        floor = Optional.of(opened);
        switch (state.get()) {
            case State.Running() -> {}
            case State.Cancelled(String reason) -> opened.cancel(reason);
            case State.Leaving() -> opened.leave(left());
        }
    }

    /** Where people take part; empty before it has begun here. */
    Optional<Floor> floor() {
        return floor;
    }

    /** Another holds it, so nobody waits here for a person any more. */
    void lost() {
        floor.ifPresent(open -> open.leave(new Log.Fenced("another node holds the deliberation")));
    }

    /** Stops the turns under way and ends the deliberation; harmless when it has ended. */
    void cancel(String reason) {
        if (state.compareAndSet(RUNNING, new State.Cancelled(reason))) {
            stopped.countDown();
            switchboard.cancel(deliberation, reason);
            floor.ifPresent(open -> open.cancel(reason));
        }
    }

    /** Lets the turns under way finish and begins no other. */
    void sayFarewell() {
        if (state.compareAndSet(RUNNING, LEAVING)) {
            stopped.countDown();
            floor.ifPresent(open -> open.leave(left()));
        }
    }

    /** After a farewell: stops the turns under way, too. */
    void leave() {
        switchboard.cancel(deliberation, "the node is stopping");
    }

    /**
     * To be asked before another attempt is begun.
     *
     * @throws Log.Fenced after a farewell
     */
    void checkThatItStays() {
        if (state.get() instanceof State.Leaving) {
            throw left();
        }
    }

    @Override
    public Outcome take(Attempt attempt) {
        if (state.get() instanceof State.Cancelled(String reason)) {
            return new Stopped(reason);
        }
        var outcome = taken(attempt);
        if (outcome instanceof Stopped && state.get() instanceof State.Leaving) {
            throw left();
        }
        return outcome;
    }

    private Outcome taken(Attempt attempt) {
        try (var _ = LogLines.ofTurn(attempt.turn().path())) {
            var turn = switchboard.take(deliberation, attempt);
            if (state.get() instanceof State.Cancelled(String reason)) {
                switchboard.cancel(deliberation, reason);
            }
            return turn.join();
        }
    }

    private static Log.Fenced left() {
        return new Log.Fenced("this node is stopping; whoever claims the deliberation goes on");
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public void pause(Duration duration) {
        try {
            stopped.await(duration.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private sealed interface State {
        record Running() implements State {}

        record Cancelled(String reason) implements State {}

        record Leaving() implements State {}
    }
}
