package dev.parley.server.live;

import dev.parley.agents.deliberation.Entry;
import dev.parley.server.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The logs in the store. */
public record StoredLog(Store store) implements WatchedLog {

    @Override
    public Optional<Standing> standing(UUID deliberation) {
        return store.archive()
                .find(deliberation)
                .map(row -> new Standing(row.owner(), row.lastSeq()));
    }

    @Override
    public List<Entry> entries(UUID deliberation, long after, int most) {
        return store.log().entries(deliberation, after, most);
    }
}
