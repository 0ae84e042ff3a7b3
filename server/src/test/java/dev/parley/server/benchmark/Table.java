package dev.parley.server.benchmark;

import java.io.PrintStream;
import java.util.Locale;

/** The figures, a line each, as they are measured. */
record Table(PrintStream out) {

    private static final String LINE = "%-44s %8s %10s   %s%n";

    void head() {
        out.printf(LINE, "figure", "goal", "measured", "");
    }

    /** A run's time over the time of its model calls. */
    void time(String what, String goal, Run run) {
        line(
                "time over model calls, " + what,
                goal,
                "%.3f".formatted(run.median()),
                "median of %d; p95 %.3f".formatted(run.ratios().size(), run.p95()));
    }

    void cpu(String what, String goal, Run run) {
        line(
                "CPU for a call of 50 tokens, " + what,
                goal,
                "%.2f ms".formatted(run.cpuMillisPerCall()),
                "mean of %,d".formatted(run.calls()));
    }

    private void line(String figure, String goal, String measured, String more) {
        var noted = more + "; load average " + Machine.load();
        out.printf(Locale.ROOT, LINE, figure, goal, measured, noted);
    }
}
