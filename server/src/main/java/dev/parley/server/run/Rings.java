package dev.parley.server.run;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Rings of the doorbell: many that come together count as one. */
final class Rings {

    private final Semaphore rung = new Semaphore(0);
    private volatile boolean closed;

    void ring() {
        rung.release();
    }

    /** No more rounds after the one that is being made. */
    void close() {
        closed = true;
        ring();
    }

    /** Waits for a ring, or as long as that; false when it is closed. */
    boolean await(Duration atMost) {
        try {
            if (rung.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
                rung.drainPermits();
            }
            return !closed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
