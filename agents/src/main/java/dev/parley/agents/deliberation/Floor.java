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
import java.util.function.BooleanSupplier;
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
    private Optional<String> critique = Optional.empty();
    private Duration rested = Duration.ZERO;
    private @Nullable Entry pause;
    private boolean answered;
    private @Nullable RuntimeException left;

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
    public synchronized Outcome pause() {
        if (answered) {
            return new Outcome.Refused(
                    "the method has answered; there is no turn left to pause after");
        }
        if (pause == null) {
            note(log.append(new PauseRequested()));
        }
        return new Outcome.Done();
    }

    /** Lets go what is held, and from then on everything. */
    public synchronized Outcome goOn(Optional<String> ownCritique) {
        if (pause == null) {
            return new Outcome.Refused("it is not paused, so there is nothing to let go on");
        }
        note(log.append(new Resumed(ownCritique)));
        notifyAll();
        return new Outcome.Done();
    }

    /** Lets go what is held, and holds what comes next. */
    public synchronized Outcome step(Optional<String> ownCritique) {
        var outcome = goOn(ownCritique);
        return outcome instanceof Outcome.Done ? pause() : outcome;
    }

    /** A person's text in the place of what a turn gave that is held just now. */
    public synchronized Outcome write(String path, String text) {
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
    }

    /** Whether what a turn gave waits to be handed on. */
    synchronized boolean holds(String path) {
        return pause != null && held.containsKey(path);
    }

    /** Whoever waits here leaves with this, and whoever comes. */
    public synchronized void leave(RuntimeException why) {
        left = why;
        notifyAll();
    }

    /** The same, because somebody cancelled it. */
    public void cancel(String reason) {
        leave(new Halt.Cancel(reason));
    }

    /** How long it has rested, so far as it goes on now; not on the bill. */
    synchronized Duration rested(Instant now) {
        return pause == null ? rested : rested.plus(Duration.between(pause.at(), now));
    }

    /** What a person wrote for a turn before any agent was asked. */
    synchronized Optional<Reply> instead(Turn turn) {
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
    }

    /**
     * Hands on what a turn gave, as a person put it if one did; while there is a pause, not before
     * its end.
     *
     * @param seq where in the log it stands
     */
    synchronized Reply handedOn(Turn turn, long seq, Reply given) {
        byAgents.add(turn.path());
        held.put(turn.path(), turn);
        try {
            holdWhile(() -> pause != null && seq > pause.seq());
        } finally {
            held.remove(turn.path());
        }
        return Optional.ofNullable(written.get(turn.path())).map(PersonWrote::reply).orElse(given);
    }

    /** After the last turn, while there is a pause, not before its end. */
    synchronized void beforeTheAnswer() {
        holdWhile(() -> pause != null);
        answered = true;
    }

    private synchronized void holdWhile(BooleanSupplier rests) {
        while (rests.getAsBoolean()) {
            if (left != null) {
                throw left;
            }
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Halt.Cancel("interrupted");
            }
        }
    }

    private void note(Entry entry) {
        switch (entry.event()) {
            case PauseRequested _ -> pause = entry;
            case Resumed resumed -> {
                rested = rested(entry.at());
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
