package dev.parley.agents.deliberation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Real threads, one of which runs at a time. Which goes on is drawn wherever one waits for an agent
 * or for another's end, so that a seed makes the same schedule each time. Of one owner: when that
 * dies, those of its threads that wait go on no more.
 */
public final class SeededCrew implements Crew {

    private final RandomGenerator random;
    private final List<Semaphore> alive = new ArrayList<>();
    private Semaphore running = new Semaphore(0);

    /** Begun on the thread of the deliberation itself. */
    public SeededCrew(RandomGenerator random) {
        this.random = random;
        alive.add(running);
    }

    /** Lets another go on, or the same. */
    public void pause() {
        var mine = running;
        drawn().release();
        mine.acquireUninterruptibly();
    }

    @Override
    public <T> Work<T> begin(Supplier<T> work) {
        var begun = new Begun<T>();
        var turn = new Semaphore(0);
        alive.add(turn);
        Thread.ofVirtual()
                .start(() -> {
                    turn.acquireUninterruptibly();
                    begun.run(work);
                    alive.remove(turn);
                    drawn().release();
                });
        return begun;
    }

    private Semaphore drawn() {
        running = alive.get(random.nextInt(alive.size()));
        return running;
    }

    private final class Begun<T> implements Work<T> {
        private Optional<T> given = Optional.empty();
        private Optional<RuntimeException> thrown = Optional.empty();

        void run(Supplier<T> work) {
            try {
                given = Optional.of(work.get());
            } catch (RuntimeException e) {
                thrown = Optional.of(e);
            }
        }

        @Override
        public T join() {
            while (given.isEmpty() && thrown.isEmpty()) {
                pause();
            }
            thrown.ifPresent(e -> {
                throw e;
            });
            return given.orElseThrow();
        }
    }
}
