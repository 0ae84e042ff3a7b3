package dev.parley.server.whole;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import java.time.Duration;
import java.util.List;

/**
 * Deliberations that ran at one time, each turn of which waited for the one before.
 *
 * @param logs of each
 * @param cpu that the server's process took for all of them
 */
record Batch(List<List<Entry>> logs, Duration cpu) {

    private static final double MILLIS = 1000;
    private static final double CALL = 50;

    /**
     * How long the deliberations took over how long the model spoke in them, sorted.
     *
     * @param tokensPerSecond at which it spoke
     */
    List<Double> ratios(double tokensPerSecond) {
        return logs.stream()
                .map(log -> seconds(log) / (tokens(log) / tokensPerSecond))
                .sorted()
                .toList();
    }

    /** Milliseconds of processor time for each fifty tokens that the model wrote. */
    double cpuPerCall() {
        var tokens = logs.stream().mapToLong(Batch::tokens).sum();
        return cpu.toNanos() / 1e6 / (tokens / CALL);
    }

    long calls() {
        return logs.stream()
                .flatMap(List::stream)
                .filter(entry -> entry.event() instanceof TurnCompleted)
                .count();
    }

    private static double seconds(List<Entry> log) {
        if (!(log.getLast().event() instanceof Completed)) {
            throw new AssertionError("it was not completed: " + log.getLast());
        }
        return Duration.between(log.getFirst().at(), log.getLast().at()).toMillis() / MILLIS;
    }

    private static long tokens(List<Entry> log) {
        return log.stream()
                .mapToLong(entry ->
                        entry.event() instanceof TurnCompleted turn ? turn.usage().completion() : 0)
                .sum();
    }
}
