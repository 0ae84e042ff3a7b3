package dev.parley.server.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a presenter shows to a hall.
 *
 * @param saidAt when the presenter said something last
 * @param turn how often it was said what is shown; 0 until it is for the first time
 * @param shown what is, in JSON
 * @param watchers how many watch it, at all nodes, as those said last
 */
public record Presentation(
        UUID id,
        Instant begunAt,
        Instant saidAt,
        long turn,
        Optional<String> shown,
        int watchers) {}
