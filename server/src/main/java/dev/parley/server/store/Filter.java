package dev.parley.server.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Which deliberations to list, in what order; what is empty does not restrict.
 *
 * @param scenario its id
 * @param version of the scenario under which they ran
 * @param method its id
 * @param model id of one that had a part in it
 * @param marks what is to be so of them
 * @param q part of the prompt; the case of the letters A to Z does not matter
 * @param since submitted then or later
 * @param until submitted before then
 * @param deleted those that were deleted instead of the others
 * @param after where the page begins
 * @param limit how many at most, at least 1
 */
public record Filter(
        Optional<String> scenario,
        Optional<Integer> version,
        Optional<String> method,
        Optional<Status> status,
        Optional<String> model,
        Marks marks,
        Optional<String> q,
        Optional<Instant> since,
        Optional<Instant> until,
        boolean deleted,
        Sort sort,
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
                Marks.ANY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Sort.NEWEST,
                Optional.empty(),
                limit);
    }
}
