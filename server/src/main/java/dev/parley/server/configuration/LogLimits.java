package dev.parley.server.configuration;

import java.time.Duration;

/**
 * What the log's database is burdened with.
 *
 * @param commit appends that share one, 1 to 100,000
 * @param waiting writes that may wait for their commit before one more is refused, 1 to a million
 * @param connections to the database, one of which writes, 2 to 100
 * @param busy how long a write waits for another process to finish its own, 1 ms to a minute
 */
public record LogLimits(int commit, int waiting, int connections, Duration busy) {

    static LogLimits read(Section section) {
        return new LogLimits(
                section.number("commit", 1, 100_000),
                section.number("waiting", 1, 1_000_000),
                section.number("connections", 2, 100),
                section.time("busy", Duration.ofMillis(1), Duration.ofMinutes(1)));
    }
}
