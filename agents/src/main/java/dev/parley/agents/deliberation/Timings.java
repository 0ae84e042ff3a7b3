package dev.parley.agents.deliberation;

import java.time.Duration;

/**
 * How long a call took.
 *
 * @param queued waiting for the model's limits
 * @param first from the request to the first token
 * @param total from the request to the end
 */
public record Timings(Duration queued, Duration first, Duration total) {

    public static final Timings NONE = new Timings(Duration.ZERO, Duration.ZERO, Duration.ZERO);
}
