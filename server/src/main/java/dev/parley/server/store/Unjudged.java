package dev.parley.server.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which runs to judge again: completed ones of a scenario that this judge has not judged under this
 * version, at first or later, and is not about to.
 *
 * @param version of the scenario under which they are to be judged
 * @param method id of the only one whose runs are wanted; all where empty
 * @param among the only runs that are wanted, at least one; all where empty
 * @param most at least 1
 */
public record Unjudged(
        String scenario,
        int version,
        JudgeKey judge,
        Optional<String> method,
        Optional<List<UUID>> among,
        int most) {}
