package dev.parley.agents.judge;

import dev.parley.specs.Ruling;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Krippendorff's alpha for unordered categories and any number of raters (K. Krippendorff,
 * Computing Krippendorff's Alpha-Reliability, 2011): one less the disagreement that there is over
 * the disagreement that chance would give.
 */
final class Alpha {

    private Alpha() {}

    /**
     * @param units the rulings on each unit, at least two on each
     * @return empty when there is no unit, or only one ruling was ever given
     */
    static Optional<Double> of(List<List<Ruling>> units) {
        var totals = new EnumMap<Ruling, Double>(Ruling.class);
        double values = 0;
        double observed = 0;
        for (var rulings : units) {
            var counts = new EnumMap<Ruling, Double>(Ruling.class);
            rulings.forEach(ruling -> counts.merge(ruling, 1.0, Double::sum));
            observed += pairsThatDiffer(counts, rulings.size()) / (rulings.size() - 1);
            counts.forEach((ruling, count) -> totals.merge(ruling, count, Double::sum));
            values += rulings.size();
        }
        var expected = pairsThatDiffer(totals, values);
        return expected == 0
                ? Optional.empty()
                : Optional.of(1 - (values - 1) * observed / expected);
    }

    /** Ordered pairs of values that are not the same. */
    private static double pairsThatDiffer(Map<Ruling, Double> counts, double all) {
        return counts.values().stream().mapToDouble(count -> count * (all - count)).sum();
    }
}
