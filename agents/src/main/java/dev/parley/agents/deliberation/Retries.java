package dev.parley.agents.deliberation;

import java.time.Duration;
import java.util.SplittableRandom;

/**
 * When a failed attempt is made again.
 *
 * @param attempts at one turn, the first included; at least 1
 * @param base the wait after the first failure, doubled after each further one
 * @param longest the longest wait, a {@code Retry-After} included
 */
public record Retries(int attempts, Duration base, Duration longest) {

    public static final Retries DEFAULT =
            new Retries(4, Duration.ofMillis(500), Duration.ofSeconds(60));

    /**
     * The wait before the next attempt: what the endpoint asked for, else doubling with jitter of a
     * half.
     */
    Duration wait(TurnFault fault, int failures, long seed) {
        var doubled = base.multipliedBy(1L << Math.min(failures - 1, 20));
        var jitter = 0.5 + new SplittableRandom(seed + failures).nextDouble();
        var ours = Duration.ofMillis((long) (doubled.toMillis() * jitter));
        var wait = fault.retryAfter().orElse(ours);
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
