package dev.parley.server.benchmark;

import dev.parley.server.faults.Nodes;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Kills a random node again and again, and starts another in its place. */
final class Killer implements AutoCloseable {

    private final Nodes nodes;
    private final Duration every;
    private final SplittableRandom random = new SplittableRandom(42);
    private final CountDownLatch enough = new CountDownLatch(1);
    private final AtomicInteger kills = new AtomicInteger();
    private final Thread thread;

    Killer(Nodes nodes, Duration every) {
        this.nodes = nodes;
        this.every = every;
        this.thread = Thread.ofPlatform().name("killer").start(this::run);
    }

    int kills() {
        return kills.get();
    }

    private void run() {
        try {
            while (!enough.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                var alive = nodes.alive();
                alive.get(random.nextInt(alive.size())).kill();
                kills.incrementAndGet();
                nodes.another();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        enough.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
