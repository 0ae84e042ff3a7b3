package dev.parley.agents.deliberation;

import dev.parley.agents.deliberation.Event.Claimed;
import dev.parley.agents.deliberation.Event.PauseRequested;
import dev.parley.agents.deliberation.Event.Resumed;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnFailed;
import dev.parley.agents.deliberation.Event.TurnStarted;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How long a deliberation's method has rested because a person had paused it: from when none of its
 * turns was under way any more to the word to go on. It is on no bill. Not safe for several
 * threads.
 */
public final class Rest {

    private final Set<String> underWay = new HashSet<>();
    private boolean paused;
    private Optional<Instant> since = Optional.empty();
    private Duration before = Duration.ZERO;

    /** Takes note of the log's next event. */
    public void note(Entry entry) {
        switch (entry.event()) {
            case PauseRequested _ -> paused = true;
            case Resumed _ -> paused = false;
            case Event.End _ -> paused = false;
            case Claimed _ -> underWay.clear(); // they were lost with the node that had asked
            case TurnStarted started -> begun(started);
            case TurnCompleted completed -> underWay.remove(completed.turn());
            case TurnFailed failed -> lost(failed);
            default -> {}
        }
        keep(entry.at());
    }

    private void begun(TurnStarted started) {
        if (!started.product().judging()) {
            underWay.add(started.turn());
        }
    }

    private void lost(TurnFailed failed) {
        if (failed.retryIn().isEmpty()) {
            underWay.remove(failed.turn());
        }
    }

    private void keep(Instant now) {
        boolean rests = paused && underWay.isEmpty();
        if (!rests) {
            before = until(now);
            since = Optional.empty();
        } else if (since.isEmpty()) {
            since = Optional.of(now);
        }
    }

    /** All of it, with what goes on at this moment. */
    public Duration until(Instant now) {
        return since.map(start -> before.plus(Duration.between(start, now))).orElse(before);
    }
}
