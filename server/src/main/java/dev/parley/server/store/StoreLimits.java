package dev.parley.server.store;

import java.time.Duration;

/**
 * What bounds the store.
 *
 * @param mostInCommit appends that share a commit, at least 1
 * @param mostWaiting writes that may wait for their commit, at least 1; one more is refused
 * @param connections to the database, at least 2: one writes, the others read
 * @param busy how long a write waits for another process to finish its own
 * @param connect how long a database elsewhere may take to let one in
 * @param answer how long a database elsewhere may take over a statement
 */
public record StoreLimits(
        int mostInCommit,
        int mostWaiting,
        int connections,
        Duration busy,
        Duration connect,
        Duration answer) {

    public static final StoreLimits DEFAULT =
            new StoreLimits(
                    500,
                    20_000,
                    5,
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(10));

    /**
     * @throws IllegalArgumentException when a limit is out of its range
     */
    public StoreLimits {
        check("mostInCommit", mostInCommit, 1);
        check("mostWaiting", mostWaiting, 1);
        check("connections", connections, 2);
        check("busy in milliseconds", busy.toMillis(), 1);
        check("connect in milliseconds", connect.toMillis(), 1);
        check("answer in milliseconds", answer.toMillis(), 1);
    }

    private static void check(String name, long value, long least) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "%s is %d; it must be at least %d".formatted(name, value, least));
        }
    }
}
