package dev.parley.agents.deliberation;

import java.util.ArrayList;
import java.util.List;

/**
 * The last pairs of a draft and the critique of it, oldest first.
 *
 * @param most how many pairs are kept, at least 1
 */
public record History(int most, List<Pair> pairs) {

    /** A draft and what the reflector found in it. */
    public record Pair(Draft draft, Critique critique) {}

    /**
     * @throws IllegalArgumentException when no pair would be kept
     */
    public History {
        if (most < 1) {
            throw new IllegalArgumentException("a history of %d pairs; at least 1".formatted(most));
        }
        pairs = List.copyOf(pairs.subList(Math.max(0, pairs.size() - most), pairs.size()));
    }

    /** One that is still empty and will keep this many pairs. */
    public static History last(int most) {
        return new History(most, List.of());
    }

    /** With one more pair; the oldest goes when there are too many. */
    public History with(Draft draft, Critique critique) {
        var all = new ArrayList<>(pairs);
        all.add(new Pair(draft, critique));
        return new History(most, all);
    }

    /** The pair that is to be acted on. */
    Pair latest() {
        return pairs.getLast();
    }

    /** Those before it. */
    List<Pair> earlier() {
        return pairs.subList(0, pairs.size() - 1);
    }
}
