package dev.parley.agents.deliberation;

import java.time.Duration;
import java.util.Optional;

/**
 * What a deliberation may spend on its method, judge not counted; empty means no bound.
 *
 * @param tokens read and written, at least 1
 * @param calls completed turns, at least 1
 * @param seconds from the first turn on, at least 1
 * @param usd by the models' prices, above 0
 */
public record Budget(
        Optional<Long> tokens,
        Optional<Integer> calls,
        Optional<Long> seconds,
        Optional<Double> usd) {

    public static final Budget NONE =
            new Budget(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Prices that are added up may come out a hair too low. */
    private static final double ROUNDING = 1e-9;

    /** Whether single turns use it up, and not time alone. */
    boolean isPaidByTurn() {
        return tokens.isPresent() || calls.isPresent() || usd.isPresent();
    }

    /** Whether one more call is within it, whatever that takes. */
    boolean allowsCallAfter(Spent spent) {
        return calls.filter(most -> spent.calls() >= most).isEmpty();
    }

    /** The first bound that is reached by what was spent. */
    Optional<Event.BudgetReached> reachedBy(Spent spent) {
        return bound("calls", calls.map(Integer::doubleValue), spent.calls())
                .or(() ->
                        bound(
                                "tokens",
                                tokens.map(Long::doubleValue),
                                (double) spent.usage().total()))
                .or(() -> bound("seconds", seconds.map(Long::doubleValue), spent.seconds()))
                .or(() -> bound("usd", usd, spent.usd()));
    }

    private static Optional<Event.BudgetReached> bound(
            String what, Optional<Double> limit, double spent) {
        return limit.filter(bound -> spent >= bound * (1 - ROUNDING))
                .map(bound -> new Event.BudgetReached(what, bound, spent));
    }

    /**
     * What a method spent.
     *
     * @param elapsed since its first turn began
     * @param usd by the models' prices
     */
    record Spent(int calls, Usage usage, Duration elapsed, double usd) {
        /** The same with so many calls more. */
        Spent and(int more) {
            return new Spent(calls + more, usage, elapsed, usd);
        }

        double seconds() {
            return elapsed.toMillis() / 1000.0;
        }
    }
}
