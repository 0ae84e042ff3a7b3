package dev.parley.server.store;

import java.util.Optional;

/**
 * Which deliberations to list; what is empty does not restrict.
 *
 * @param scenario its id
 * @param method its id
 * @param q part of the prompt; the case of the letters A to Z does not matter
 * @param after where the page begins
 * @param limit how many at most, at least 1
 */
public record Filter(
        Optional<String> scenario,
        Optional<String> method,
        Optional<Status> status,
        Optional<String> q,
        Optional<Cursor> after,
        int limit) {

    /**
     * @throws IllegalArgumentException when the limit is below 1
     */
    public Filter {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + "; it must be at least 1");
        }
    }

    /** The newest of all. */
    public static Filter newest(int limit) {
        return new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                limit);
    }
}
