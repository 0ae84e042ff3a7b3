package dev.parley.agents.deliberation;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A draft and how good it is.
 *
 * @param score by one scorer's own scale, higher is better; empty when none could be had, which
 *     counts as less than any
 */
public record Scored(Draft draft, OptionalDouble score) {

    /** The best of them, the first of equals. */
    public static Scored best(List<Scored> all) {
        return all.stream()
                .reduce((one, other) -> other.value() > one.value() ? other : one)
                .orElseThrow();
    }

    /** The worst of them, the last of equals, so that of two it is never the best. */
    public static Scored worst(List<Scored> all) {
        return all.stream()
                .reduce((one, other) -> other.value() <= one.value() ? other : one)
                .orElseThrow();
    }

    double value() {
        return score.orElse(Double.NEGATIVE_INFINITY);
    }
}
