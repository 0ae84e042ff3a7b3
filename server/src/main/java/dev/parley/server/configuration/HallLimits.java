package dev.parley.server.configuration;

import java.time.Duration;

/**
 * What is shown to halls.
 *
 * @param presentations that may go on at once, at all nodes, 0 to 1,000; 0: nothing may be shown
 * @param deliberations that one may show at once, 1 to 1,000
 * @param watchers of one presentation at this node, 1 to 100,000
 * @param allWatchers of all presentations at this node, 1 to 100,000
 * @param silence of the presenter, after which a presentation is over, 1 minute to 1,000 hours
 */
public record HallLimits(
        int presentations, int deliberations, int watchers, int allWatchers, Duration silence) {

    /** As the defaults have it. */
    public static final HallLimits DEFAULT =
            new HallLimits(20, 24, 1_000, 2_000, Duration.ofHours(12));

    static HallLimits read(Section section) {
        return new HallLimits(
                section.number("presentations", 0, 1_000),
                section.number("deliberations", 1, 1_000),
                section.number("watchers", 1, 100_000),
                section.number("all-watchers", 1, 100_000),
                section.time("silence", Duration.ofMinutes(1), Duration.ofHours(1_000)));
    }
}
