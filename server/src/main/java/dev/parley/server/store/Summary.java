package dev.parley.server.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A deliberation in a line.
 *
 * @param scenario its id
 * @param method its id
 * @param sar the leading score of the newest judgement, 0 to 1; empty where a verdict could not be
 *     had
 * @param tokens written by the method's own turns, the judge's not counted
 * @param calls completed turns of the method's own, the judge's not counted
 * @param imported whether its log came from another store
 * @param persons whether a person wrote in it, so that its score is not its method's alone
 * @param paused whether it runs and a person holds it
 * @param of the one from which it was forked; empty where it began with its prompt
 */
public record Summary(
        UUID id,
        Status status,
        String scenario,
        String prompt,
        String method,
        Optional<UUID> comparison,
        boolean rehearsal,
        Optional<Double> sar,
        long tokens,
        int calls,
        boolean imported,
        boolean persons,
        boolean paused,
        Optional<UUID> of,
        Instant submittedAt,
        Optional<Instant> endedAt) {}
