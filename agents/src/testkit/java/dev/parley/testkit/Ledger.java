package dev.parley.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What the fake server saw. Safe for use by any thread; waits are woken, never polled. */
public final class Ledger {
    private static final int KEPT = 10_000;

    private final List<Asked> asked = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private int opened;
    private int closed;
    private int underWay;
    private int mostUnderWay;
    private int broken;

    /** The requests that the script answered, oldest first; the first 10,000 of them. */
    public synchronized List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** The paths of all requests, probes included; the first 10,000 of them. */
    public synchronized List<String> paths() {
        return List.copyOf(paths);
    }

    /** Connections opened so far. */
    public synchronized int opened() {
        return opened;
    }

    /** Connections open now. */
    public synchronized int open() {
        return opened - closed;
    }

    /** Replies under way now. */
    public synchronized int underWay() {
        return underWay;
    }

    /** The most replies that were under way at one time. */
    public synchronized int mostUnderWay() {
        return mostUnderWay;
    }

    /** Replies that the caller broke off by closing the connection. */
    public synchronized int broken() {
        return broken;
    }

    /**
     * Waits until the callers have broken off so many replies; false if it takes longer than {@code
     * most}.
     */
    public boolean awaitBroken(int count, Duration most) throws InterruptedException {
        return await(() -> broken >= count, most);
    }

    /**
     * Waits until the script has been asked so many times; false if it takes longer than {@code
     * most}.
     */
    public boolean awaitAsked(int count, Duration most) throws InterruptedException {
        return await(() -> asked.size() >= count, most);
    }

    synchronized void path(String path) {
        if (paths.size() < KEPT) {
            paths.add(path);
        }
    }

    synchronized void asked(Asked one) {
        if (asked.size() < KEPT) {
            asked.add(one);
        }
        underWay++;
        mostUnderWay = Math.max(mostUnderWay, underWay);
        notifyAll();
    }

    synchronized void answered() {
        underWay--;
        notifyAll();
    }

    synchronized void brokenOff() {
        broken++;
        underWay--;
        notifyAll();
    }

    synchronized void connectionOpened() {
        opened++;
    }

    synchronized void connectionClosed() {
        closed++;
        notifyAll();
    }

    private synchronized boolean await(BooleanSupplier condition, Duration most)
            throws InterruptedException {
        long until = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean()) {
            long left = until - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            wait(left / 1_000_000 + 1);
        }
        return true;
    }
}
