package dev.parley.server.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Versions that were read lately: they never change, and one may have hundreds of prompts. */
final class ScenarioShelf {

    private static final int MOST = 64;

    private final Map<Key, ScenarioVersion> lately =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, ScenarioVersion> eldest) {
                    return size() > MOST;
                }
            };

    private record Key(String id, int version) {}

    /**
     * @param read asked for what is not at hand; must read nothing that is yet to be committed
     */
    Optional<ScenarioVersion> find(
            String id, int version, Supplier<Optional<ScenarioVersion>> read) {
        var key = new Key(id, version);
        synchronized (lately) {
            var known = lately.get(key);
            if (known != null) {
                return Optional.of(known);
            }
        }
        var found = read.get();
        synchronized (lately) {
            found.ifPresent(it -> lately.put(key, it));
        }
        return found;
    }
}
