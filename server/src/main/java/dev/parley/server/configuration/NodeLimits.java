package dev.parley.server.configuration;

import java.time.Duration;

/**
 * What a node takes on and how it shows that it lives.
 *
 * @param deliberations under way at once, 1 to 100,000
 * @param reserve of these, kept free for what somebody waits for; below them
 * @param queue deliberations that may wait before one more is refused, 1 to 10 million
 * @param lease until a node that does not renew it loses its deliberations, 1 s to 10 min
 * @param renewal of the lease, 100 ms to 5 min, at most a third of it
 * @param stop for a graceful stop, 1 s to 10 min
 */
public record NodeLimits(
        int deliberations,
        int reserve,
        int queue,
        Duration lease,
        Duration renewal,
        Duration stop) {

    static NodeLimits read(Section section) {
        var second = Duration.ofSeconds(1);
        return new NodeLimits(
                section.number("deliberations", 1, 100_000),
                section.number("reserve", 0, 99_999),
                section.number("queue", 1, 10_000_000),
                section.time("lease", second, Duration.ofMinutes(10)),
                section.time("renewal", Duration.ofMillis(100), Duration.ofMinutes(5)),
                section.time("stop", second, Duration.ofMinutes(10)));
    }

    /** Notes what does not go together. */
    void check(Section section) {
        if (reserve >= deliberations) {
            section.fault(
                    "reserve",
                    "must be below limits.node.deliberations, which is " + deliberations);
        }
        if (renewal.multipliedBy(3).compareTo(lease) > 0) {
            section.fault(
                    "renewal",
                    "must be at most a third of limits.node.lease, which is "
                            + Durations.written(lease));
        }
    }
}
