package dev.parley.agents.agent;

import java.util.concurrent.atomic.LongAdder;

/** What a node does, counted. Safe for many threads. */
public final class Workload {

    private final LongAdder deliberations = new LongAdder();
    private final LongAdder turns = new LongAdder();
    private final LongAdder pieces = new LongAdder();
    private final LongAdder faults = new LongAdder();

    public void deliberationBegan() {
        deliberations.increment();
    }

    public void deliberationEnded() {
        deliberations.decrement();
    }

    void began() {
        turns.increment();
    }

    void ended() {
        turns.decrement();
    }

    /** A piece of a stream came, which is a token for most endpoints. */
    void wrote() {
        pieces.increment();
    }

    void failed() {
        faults.increment();
    }

    /** Deliberations under way. */
    public int deliberations() {
        return deliberations.intValue();
    }

    /** Turns that its agents have under way. */
    public int turns() {
        return turns.intValue();
    }

    /** Pieces of streams that came since the node began. */
    public long pieces() {
        return pieces.sum();
    }

    /** Attempts that failed since the node began. */
    public long faults() {
        return faults.sum();
    }
}
