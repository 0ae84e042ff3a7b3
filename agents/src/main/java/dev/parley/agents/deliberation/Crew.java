package dev.parley.agents.deliberation;

import java.util.function.Supplier;

/** Lets several things be done at once. */
public interface Crew {

    /** Begins some work, which goes on beside whoever asked for it. */
    <T> Work<T> begin(Supplier<T> work);

    /** Work under way. */
    interface Work<T> {

        /** Waits for its end; throws what it threw. */
        T join();
    }
}
