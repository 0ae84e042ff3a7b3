package dev.parley.agents.agent;

import java.time.Duration;

/**
 * How often an agent speaks to its moderator.
 *
 * @param coalescing tokens of this long go into one message; 30 to 50 ms read as a steady flow
 * @param heartbeat the agent says that it lives
 */
public record Pace(Duration coalescing, Duration heartbeat) {

    public static final Pace DEFAULT = new Pace(Duration.ofMillis(40), Duration.ofSeconds(1));
}
