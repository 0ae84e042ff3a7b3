package dev.parley.agents.doctor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Intervals by drawing the answers again with replacement: rulings on one answer hang together, so
 * it is the answers that are drawn. Never narrower than what so few answers can tell. Seeded.
 */
record Bootstrap(long seed) {

    private static final int DRAWS = 2000;

    /** A share; empty when there is nothing to count. */
    Optional<Measure> share(List<Tally> tallies) {
        int count = tallies.stream().mapToInt(Tally::count).sum();
        if (count == 0) {
            return Optional.empty();
        }
        var drawn = measure(tallies.size(), count, picks -> share(tallies, picks));
        return Optional.of(new Unanimity(counting(tallies)).share(drawn));
    }

    /** The first share less the second, drawn together; both are of the same answers in order. */
    Optional<Measure> difference(List<Tally> first, List<Tally> second) {
        int count =
                Math.min(
                        first.stream().mapToInt(Tally::count).sum(),
                        second.stream().mapToInt(Tally::count).sum());
        if (count == 0) {
            return Optional.empty();
        }
        var drawn =
                measure(first.size(), count, picks -> share(first, picks) - share(second, picks));
        return Optional.of(
                new Unanimity(Math.min(counting(first), counting(second))).difference(drawn));
    }

    /** The answers on which there is anything to count. */
    private static int counting(List<Tally> tallies) {
        return (int) tallies.stream().filter(it -> it.count() > 0).count();
    }

    private Measure measure(int answers, int count, ToDoubleFunction<int[]> statistic) {
        var random = new SplittableRandom(seed);
        var all = new int[answers];
        Arrays.setAll(all, i -> i);
        var drawn =
                random.ints(DRAWS)
                        .mapToDouble(draw ->
                                statistic.applyAsDouble(
                                        new SplittableRandom(draw)
                                                .ints(answers, 0, answers)
                                                .toArray()))
                        .filter(Double::isFinite)
                        .sorted()
                        .toArray();
        return new Measure(
                statistic.applyAsDouble(all),
                quantile(drawn, Unanimity.TAIL),
                quantile(drawn, 1 - Unanimity.TAIL),
                count);
    }

    private static double quantile(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
    }

    /** NaN when none of those picked has anything to count. */
    private static double share(List<Tally> tallies, int[] picks) {
        int hits = 0;
        int count = 0;
        for (int pick : picks) {
            hits += tallies.get(pick).hits();
            count += tallies.get(pick).count();
        }
        return (double) hits / count;
    }
}
