package dev.parley.server.configuration;

import java.time.Duration;

/**
 * What the log's database is burdened with.
 *
 * @param commit appends that share one, 1 to 100,000
 * @param waiting writes that may wait for their commit before one more is refused, 1 to a million
 * @param connections to the database, one of which writes, 2 to 100
 * @param busy how long a write waits for another process to finish its own, 1 ms to a minute
 * @param connect how long a database elsewhere may take to let one in, 100 ms to a minute
 * @param answer how long a database elsewhere may take over a statement, 1 s to 10 minutes
 * @param deleted how long what was deleted can be taken back, 1 minute to 10,000 hours
 */
public record LogLimits(
        int commit,
        int waiting,
        int connections,
        Duration busy,
        Duration connect,
        Duration answer,
        Duration deleted) {

    static LogLimits read(Section section) {
        return new LogLimits(
                section.number("commit", 1, 100_000),
                section.number("waiting", 1, 1_000_000),
                section.number("connections", 2, 100),
                section.time("busy", Duration.ofMillis(1), Duration.ofMinutes(1)),
                section.time("connect", Duration.ofMillis(100), Duration.ofMinutes(1)),
                section.time("answer", Duration.ofSeconds(1), Duration.ofMinutes(10)),
                section.time("deleted", Duration.ofMinutes(1), Duration.ofHours(10_000)));
    }
}
