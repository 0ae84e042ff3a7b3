package dev.parley.server.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who reads along with which deliberation. Not safe for several threads. */
final class Audience {

    private final Map<UUID, Set<String>> readers = new HashMap<>();

    void joins(UUID deliberation, String reader) {
        readers.computeIfAbsent(deliberation, _ -> new HashSet<>()).add(reader);
    }

    void leaves(UUID deliberation, String reader) {
        readers.computeIfPresent(
                deliberation,
                (_, all) -> {
                    all.remove(reader);
                    return all.isEmpty() ? null : all;
                });
    }

    boolean of(UUID deliberation) {
        return readers.containsKey(deliberation);
    }

    /** The deliberation is this node's no more. */
    void forget(UUID deliberation) {
        readers.remove(deliberation);
    }
}
