package dev.parley.server.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A node took over what another had held.
 *
 * @param from the node that held it before, perhaps the same
 * @param to the node that goes on
 */
public record TakeOver(UUID deliberation, Instant at, String from, String to) {}
