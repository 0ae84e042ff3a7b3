package dev.parley.agents.deliberation;

import dev.parley.agents.deliberation.Event.PauseRequested;
import dev.parley.agents.deliberation.Event.PersonWrote;
import dev.parley.agents.deliberation.Event.Resumed;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a person takes part in a deliberation. Once a pause is asked for, what a turn gives is
 * written down and held until somebody lets it go on, perhaps in other words than the agent's. All
 * of it is in the log, so that whoever owns the deliberation next holds the same. Safe for several
 * threads.
 */
public final class Floor {

    private final Log log;
    private final Map<String, PersonWrote> written = new HashMap<>();
    private final Map<String, Turn> held = new HashMap<>();
    private final Set<String> byAgents = new HashSet<>();
    private final Rest rest = new Rest();
    private Optional<String> critique = Optional.empty();
    private @Nullable Entry pause;
    private boolean answered;
    private @Nullable RuntimeException left;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /**
     * @param past the log so far
     * @param log where it goes on
     */
    public Floor(List<Entry> past, Log log) {
        this.log = log;
        past.forEach(this::note);
    }

    /** What came of a person's wish. */
    public sealed interface Outcome {

        /** It is in the log. */
        record Done() implements Outcome {}

        /** It can't be had now, and why. */
        record Refused(String sentence) implements Outcome {}
    }

    /** Turns under way finish; what they give is held. Asked for again, it is there already. */
    public Outcome pause() {
        return alone(() -> {
            if (answered) {
                return new Outcome.Refused(
                        "the method has answered; there is no turn left to pause after");
            }
            if (pause == null) {
                note(log.append(new PauseRequested()));
            }
            return new Outcome.Done();
        });
    }

    /** Lets go what is held, and from then on everything. */
    public Outcome goOn(Optional<String> ownCritique) {
        return alone(() -> {
            if (pause == null) {
                return new Outcome.Refused("it is not paused, so there is nothing to let go on");
            }
            note(log.append(new Resumed(ownCritique)));
            changed.signalAll();
            return new Outcome.Done();
        });
    }

    /** Lets go what is held, and holds what comes next. */
    public Outcome step(Optional<String> ownCritique) {
        return alone(() -> {
            var outcome = goOn(ownCritique);
            return outcome instanceof Outcome.Done ? pause() : outcome;
        });
    }

    /** A person's text in the place of what a turn gave that is held just now. */
    public Outcome write(String path, String text) {
        return alone(() -> {
            var turn = held.get(path);
            if (turn == null) {
                return new Outcome.Refused(
                        "the turn '%s' is not held just now; pause, and write while it waits"
                                .formatted(path));
            }
            if (turn.product() == Product.THOUGHT) {
                return new Outcome.Refused(
                        "the turn '%s' is a thought under way, which the model carries on itself; write to a draft or a critique"
                                .formatted(path));
            }
            note(log.append(new PersonWrote(path, turn.role(), turn.product(), text)));
            return new Outcome.Done();
        });
    }

    /** Whether what a turn gave waits to be handed on. */
    boolean holds(String path) {
        return alone(() -> pause != null && held.containsKey(path));
    }

    /** Whoever waits here leaves with this, and whoever comes. */
    public void leave(RuntimeException why) {
        alone(() -> {
            left = why;
            changed.signalAll();
            return why;
        });
    }

    /** The same, because somebody cancelled it. */
    public void cancel(String reason) {
        leave(new Halt.Cancel(reason));
    }

    /** Takes note of what others wrote in the log. */
    void hear(Entry entry) {
        alone(() -> {
            note(entry);
            return entry;
        });
    }

    /** How long the method has rested, with what goes on now; not on the bill. */
    Duration rested(Instant now) {
        return alone(() -> rest.until(now));
    }

    /** What a person wrote for a turn before any agent was asked. */
    Optional<Reply> instead(Turn turn) {
        return alone(() -> {
            if (turn.product() == Product.CRITIQUE
                    && !byAgents.contains(turn.path())
                    && !written.containsKey(turn.path())) {
                critique.ifPresent(text ->
                        note(
                                log.append(
                                        new PersonWrote(
                                                turn.path(), turn.role(), turn.product(), text))));
            }
            return Optional.ofNullable(written.get(turn.path()))
                    .filter(_ -> !byAgents.contains(turn.path()))
                    .map(PersonWrote::reply);
        });
    }

    /**
     * Hands on what a turn gave, as a person put it if one did; while there is a pause, not before
     * its end.
     *
     * @param seq where in the log it stands
     */
    Reply handedOn(Turn turn, long seq, Reply given) {
        return alone(() -> {
            held.put(turn.path(), turn);
            try {
                holdWhile(() -> pause != null && seq > pause.seq());
            } finally {
                held.remove(turn.path());
            }
            return Optional.ofNullable(written.get(turn.path()))
                    .map(PersonWrote::reply)
                    .orElse(given);
        });
    }

    /** After the last turn, while there is a pause, not before its end. */
    void beforeTheAnswer() {
        alone(() -> {
            holdWhile(() -> pause != null);
            answered = true;
            return answered;
        });
    }

    private void holdWhile(BooleanSupplier rests) {
        while (rests.getAsBoolean()) {
            if (left != null) {
                throw left;
            }
            changed.awaitUninterruptibly();
        }
    }

    /** One at a time; whoever rests lets others in meanwhile. */
    private <T> T alone(Supplier<T> what) {
        lock.lock();
        try {
            return what.get();
        } finally {
            lock.unlock();
        }
    }

    private void note(Entry entry) {
        rest.note(entry);
        switch (entry.event()) {
            case PauseRequested _ -> pause = entry;
            case Resumed resumed -> {
                pause = null;
                critique = resumed.critique().or(() -> critique);
            }
            case PersonWrote wrote -> {
                written.put(wrote.turn(), wrote);
                if (!byAgents.contains(wrote.turn())) {
                    critique = Optional.empty();
                }
            }
            case Event.TurnCompleted turn -> byAgents.add(turn.turn());
            case Event.Answered _ -> answered = true;
            default -> {}
        }
    }
}
