package dev.parley.server.run;

import java.time.Duration;

/**
 * The bounds of a moderator's work.
 *
 * @param inFlight deliberations that it runs at once, at least 1
 * @param reserve of these, kept free for what somebody waits for
 * @param acknowledgement within which an agent takes a turn, or another is asked
 * @param agents within which an agent is to be found that takes a turn
 * @param silence of an agent after which its attempt is given up; longer than its heartbeat
 * @param poll after which it looks for work and cancels though nobody rang
 * @param farewell for which turns under way may go on at a graceful stop
 */
public record ModeratorLimits(
        int inFlight,
        int reserve,
        Duration acknowledgement,
        Duration agents,
        Duration silence,
        Duration poll,
        Duration farewell) {
    public static final ModeratorLimits DEFAULT =
            new ModeratorLimits(
                    1000,
                    100,
                    Duration.ofSeconds(2),
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(20));
}
