package dev.parley.agents.deliberation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An event in its place in a deliberation's log.
 *
 * @param seq counts from 1 without a gap
 * @param epoch of the claim under which it was appended; 0 before the first claim
 * @param at in whole milliseconds, as every log can keep it; what is finer is cut off
 */
public record Entry(long seq, long epoch, Instant at, Event event) {

    public Entry {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
