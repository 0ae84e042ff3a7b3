package dev.parley.agents.agent;

import java.time.Duration;

/**
 * How often an agent speaks to its moderator.
 *
 * @param coalescing where somebody reads along, tokens of this long go into one message; 30 to 50
 *     ms read as a steady flow
 * @param heartbeat the agent says that it lives, and what was written where nobody reads along
 */
public record Pace(Duration coalescing, Duration heartbeat) {

    public static final Pace DEFAULT = new Pace(Duration.ofMillis(40), Duration.ofSeconds(1));
}
