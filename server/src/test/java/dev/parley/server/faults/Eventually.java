package dev.parley.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** What must come true within a time. */
final class Eventually {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private Eventually() {}

    /** Waits until it is so; returns how long that took. */
    static Duration within(Duration most, String what, BooleanSupplier isSo)
            throws InterruptedException {
        var begin = System.nanoTime();
        while (!isSo.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(what).isLessThan(most);
            Thread.sleep(LOOK_AGAIN);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
