package dev.parley.server.store;

import java.util.List;
import java.util.Optional;

/**
 * Some of many.
 *
 * @param next where the following page begins; empty on the last
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {
    public Page {
        items = List.copyOf(items);
    }
}
