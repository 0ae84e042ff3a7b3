package dev.parley.server.store;

import java.util.Optional;

/**
 * What is to be so of deliberations that are listed, or is not to be; what is empty does not
 * restrict.
 *
 * @param judged whether it has a score
 * @param persons whether a person wrote in it
 * @param imported whether its log came from another store
 * @param rehearsal whether a written script spoke in it
 * @param forked whether it parted from another
 */
public record Marks(
        Optional<Boolean> judged,
        Optional<Boolean> persons,
        Optional<Boolean> imported,
        Optional<Boolean> rehearsal,
        Optional<Boolean> forked) {

    /** Whatever is so of them. */
    public static final Marks ANY =
            new Marks(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
}
