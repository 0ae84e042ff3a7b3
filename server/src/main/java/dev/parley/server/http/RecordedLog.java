package dev.parley.server.http;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnStarted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that every log keeps that Parley itself has written. */
final class RecordedLog {

    private final Map<String, Integer> attempts = new HashMap<>();
    private final Set<String> completed = new HashSet<>();
    private boolean answered;

    private RecordedLog() {}

    /**
     * Holds a log to them.
     *
     * @param log at least one entry
     * @throws Refusal that names the first entry that breaks one
     */
    static void check(List<Entry> log) {
        var sofar = new RecordedLog();
        for (int i = 0; i < log.size(); i++) {
            sofar.place(log, i);
            sofar.event(log.get(i).event(), i, i == log.size() - 1);
        }
        if (((Submitted) log.getFirst().event()).given().isPresent()) {
            throw refused(
                    0,
                    "event.given",
                    "only judges an answer; import the deliberation that gave it");
        }
    }

    private void place(List<Entry> log, int i) {
        var entry = log.get(i);
        if (entry.seq() != i + 1L) {
            throw refused(i, "seq", "is %d; it must be %d".formatted(entry.seq(), i + 1));
        }
        if (i > 0 && entry.epoch() < log.get(i - 1).epoch()) {
            throw refused(i, "epoch", "is lower than that of the event before it");
        }
    }

    private void event(Event event, int i, boolean last) {
        if (event instanceof Submitted != (i == 0)) {
            throw refused(i, "event", "must be Submitted where it is the first, and nowhere else");
        }
        if (event instanceof Event.End != last) {
            throw refused(
                    i,
                    "event",
                    "must be Completed, Cancelled or Failed where it is the last, and nowhere else");
        }
        switch (event) {
            case TurnStarted started -> started(started, i);
            case TurnCompleted done -> completed(done, i);
            case Answered _ -> answered(i);
            default -> {}
        }
    }

    private void started(TurnStarted started, int i) {
        var attempt = attempts.merge(started.turn(), 1, Integer::sum);
        if (started.attempt() != attempt || completed.contains(started.turn())) {
            throw refused(
                    i,
                    "event.attempt",
                    "does not follow what the log says of '%s'".formatted(started.turn()));
        }
    }

    private void completed(TurnCompleted done, int i) {
        if (done.attempt() != attempts.getOrDefault(done.turn(), 0)
                || !completed.add(done.turn())) {
            throw refused(
                    i,
                    "event.attempt",
                    "is of '%s', which has no such attempt under way".formatted(done.turn()));
        }
    }

    private void answered(int i) {
        if (answered) {
            throw refused(i, "event", "is a second answer; there is one");
        }
        answered = true;
    }

    private static Refusal refused(int place, String part, String sentence) {
        var field = "events[%d].%s".formatted(place, part);
        return new Refusal(Problem.invalid(field, field + " " + sentence));
    }
}
