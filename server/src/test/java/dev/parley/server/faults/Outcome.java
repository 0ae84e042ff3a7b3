package dev.parley.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnStarted;
import dev.parley.server.whole.LogInvariants;
import dev.parley.server.whole.Rest;
import dev.parley.testkit.Asked;
import java.util.List;
import java.util.UUID;

/** What is checked of every deliberation after a fault, from its log alone. */
final class Outcome {

    /** Of so many one at most. */
    private static final int UNACKNOWLEDGED = 20;

    private Outcome() {}

    /** Waits for its end: it is whole, it is sound, and the page would show what the log says. */
    static List<Entry> completed(Rest rest, UUID id) {
        var log = rest.ended(id);
        LogInvariants.check(log);
        assertThat(log.getLast().event()).isEqualTo(new Completed());
        assertThat(rest.transcript(id)).isEqualTo(Rest.transcript(id, log));
        return log;
    }

    /** The same of each, and there are no others. */
    static List<List<Entry>> allCompleted(Rest rest, List<UUID> ids) {
        var logs = ids.stream().map(id -> completed(rest, id)).toList();
        assertThat(count(rest)).isEqualTo(ids.size());
        return logs;
    }

    /** How many deliberations there are. */
    private static int count(Rest rest) {
        return rest.json("/api/deliberations?limit=200").getJsonArray("items").size();
    }

    /**
     * Each turn has a prompt of its own; one that was cut short may have been asked for twice, and
     * the log counts that. On a busy machine some agents do not acknowledge in time: another is
     * asked, and one of both told to stop.
     */
    static void assertNoCompletedTurnWasAskedForAgain(List<List<Entry>> logs, List<Asked> asked) {
        assertThat(asked.stream().map(Asked::prompt).distinct().count())
                .isEqualTo(count(logs, TurnCompleted.class));
        var started = count(logs, TurnStarted.class);
        assertThat(asked.size()).isLessThanOrEqualTo(started + started / UNACKNOWLEDGED);
    }

    private static int count(List<List<Entry>> logs, Class<? extends Event> type) {
        return logs.stream().mapToInt(log -> LogInvariants.events(log, type).size()).sum();
    }
}
