package dev.parley.agents.deliberation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Parts of a method that are done at once. All of them have come to their end when it is left; the
 * results are in the order of the parts, whichever came first.
 */
record Scope(Crew crew) {

    <T> List<T> all(List<Supplier<T>> parts) {
        var works = parts.stream().map(crew::begin).toList();
        var results = new ArrayList<T>();
        var thrown = Optional.<RuntimeException>empty();
        for (var work : works) {
            try {
                results.add(work.join());
            } catch (RuntimeException e) {
                thrown = Optional.of(thrown.filter(first -> weight(first) >= weight(e)).orElse(e));
            }
        }
        thrown.ifPresent(gravest -> {
            throw gravest;
        });
        return List.copyOf(results);
    }

    /** What ends the node's work on it goes before a cancel, a lost turn and a spent budget. */
    private static int weight(RuntimeException thrown) {
        return switch (thrown) {
            case Halt.BudgetSpent _ -> 0;
            case TurnLost _ -> 1;
            case Halt.Cancel _ -> 2;
            default -> 3;
        };
    }
}
