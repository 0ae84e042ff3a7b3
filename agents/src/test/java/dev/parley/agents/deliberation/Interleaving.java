package dev.parley.agents.deliberation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;

/**
 * Real threads, one of which runs at a time. Which goes on is drawn wherever one waits, so that a
 * seed makes the same order each time.
 */
public final class Interleaving {

    private final RandomGenerator random;
    private final List<Semaphore> alive = new ArrayList<>();
    private Semaphore running = new Semaphore(0);

    /** The thread that makes it is the first of them. */
    public Interleaving(RandomGenerator random) {
        this.random = random;
        alive.add(running);
    }

    /** Lets another go on, or the same. */
    public void pause() {
        var mine = running;
        drawn().release();
        mine.acquireUninterruptibly();
    }

    /** Adds a thread, which waits for its first turn. */
    Semaphore start(Runnable work) {
        var turn = new Semaphore(0);
        alive.add(turn);
        Thread.ofVirtual()
                .start(() -> {
                    turn.acquireUninterruptibly();
                    work.run();
                    alive.remove(turn);
                    drawn().release();
                });
        return turn;
    }

    /** These go on no more, wherever they wait. Not to be called by one of them. */
    void end(Collection<Semaphore> threads) {
        alive.removeAll(threads);
    }

    private Semaphore drawn() {
        running = alive.get(random.nextInt(alive.size()));
        return running;
    }
}
