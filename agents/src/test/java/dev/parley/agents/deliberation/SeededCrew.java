package dev.parley.agents.deliberation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The threads of one owner in an order that a seed draws. When that owner dies, those of its
 * threads that wait go on no more.
 */
public final class SeededCrew implements Crew {

    private final Interleaving threads;
    private final List<Semaphore> own = new ArrayList<>();

    /** The only owner; begun on the thread of the deliberation itself. */
    public SeededCrew(RandomGenerator random) {
        this(new Interleaving(random));
    }

    /** One of several owners at work at once. */
    public SeededCrew(Interleaving threads) {
        this.threads = threads;
    }

    /** Lets another go on, or the same. */
    public void pause() {
        threads.pause();
    }

    /** The process ends here and now. Not to be called on a thread of this crew. */
    public void die() {
        threads.end(own);
    }

    @Override
    public <T> Work<T> begin(Supplier<T> work) {
        var begun = new Begun<T>();
        own.add(threads.start(() -> begun.run(work)));
        return begun;
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
