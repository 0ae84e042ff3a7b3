package dev.parley.agents.deliberation;

import java.time.Instant;

/**
 * An event in its place in a deliberation's log.
 *
 * @param seq counts from 1 without a gap
 * @param epoch of the claim under which it was appended; 0 before the first claim
 */
public record Entry(long seq, long epoch, Instant at, Event event) {}
