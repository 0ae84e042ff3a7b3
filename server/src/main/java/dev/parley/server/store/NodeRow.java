package dev.parley.server.store;

import java.time.Instant;

/**
 * A node as the log knows it; all times are the database's own.
 *
 * @param alive whether its lease runs
 * @param draining whether it is to hand over what it has and to take nothing more
 */
public record NodeRow(
        String id,
        Instant joinedAt,
        Instant renewedAt,
        boolean alive,
        boolean draining,
        NodeReport report) {}
