package dev.parley.server.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A deliberation that a node runs.
 *
 * @param node that runs it
 * @param prompt its first 200 characters
 */
public record Working(
        UUID deliberation,
        String node,
        String scenario,
        String method,
        String prompt,
        Instant submittedAt) {}
