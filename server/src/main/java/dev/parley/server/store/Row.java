package dev.parley.server.store;

import java.util.Optional;
import java.util.UUID;

/**
 * Where a deliberation stands in the store.
 *
 * @param owner the node that holds it or held it last; empty when it is handed over
 * @param epoch of the newest claim, 0 before the first
 * @param lastSeq of the last event of its log
 */
public record Row(
        UUID id,
        Status status,
        Optional<String> owner,
        long epoch,
        long lastSeq,
        Optional<UUID> comparison) {}
