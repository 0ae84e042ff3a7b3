package dev.parley.agents.deliberation;

import java.util.UUID;

/**
 * Where a deliberation parted from another, whose turns up to there are its own as they are.
 *
 * @param of the other
 * @param at the last event of the other's log that it shares
 * @param shared events of its own log, the first ones, which came with it; at least 1
 */
public record Fork(UUID of, long at, long shared) {}
