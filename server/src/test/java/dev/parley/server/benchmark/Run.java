package dev.parley.server.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * What was measured of deliberations.
 *
 * @param ratios of each: its time over the time of the model calls on its critical path
 * @param calls that they made
 * @param cpu that the server's process took for them
 */
record Run(List<Double> ratios, int calls, Duration cpu) {

    Run {
        ratios = ratios.stream().sorted().toList();
    }

    static Run of(List<Run> several) {
        return new Run(
                several.stream().flatMap(run -> run.ratios.stream()).toList(),
                several.stream().mapToInt(Run::calls).sum(),
                several.stream().map(Run::cpu).reduce(Duration.ZERO, Duration::plus));
    }

    double median() {
        return quantile(0.5);
    }

    /** The ratio that 95 of 100 stay below. */
    double p95() {
        return quantile(0.95);
    }

    double cpuMillisPerCall() {
        return cpu.toNanos() / 1e6 / calls;
    }

    private double quantile(double part) {
        return ratios.get((int) Math.min(ratios.size() - 1, Math.floor(part * ratios.size())));
    }
}
