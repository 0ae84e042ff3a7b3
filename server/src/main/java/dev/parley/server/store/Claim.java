package dev.parley.server.store;

import java.util.UUID;

/**
 * A deliberation that a node has taken.
 *
 * @param epoch to append under
 * @param seq of the last event of the log, which is the claim itself
 */
public record Claim(UUID deliberation, long epoch, long seq) {}
