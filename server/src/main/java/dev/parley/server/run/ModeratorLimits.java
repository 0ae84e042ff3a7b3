package dev.parley.server.run;

import java.time.Duration;

/**
 * The bounds of a moderator's work.
 *
 * @param inFlight deliberations that it runs at once, at least 1
 * @param acknowledgement within which an agent takes a turn, or another is asked
 * @param silence of an agent after which its attempt is given up; longer than its heartbeat
 * @param lease for which a node that says nothing still owns its deliberations
 * @param poll after which it looks for work and cancels though nobody rang
 * @param farewell for which turns under way may go on at a graceful stop
 */
public record ModeratorLimits(
        int inFlight,
        Duration acknowledgement,
        Duration silence,
        Duration lease,
        Duration poll,
        Duration farewell) {
    public static final ModeratorLimits DEFAULT =
            new ModeratorLimits(
                    1000,
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(20));
}
