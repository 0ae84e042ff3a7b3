package dev.parley.agents.deliberation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Crews for trials. */
public final class Crews {

    private Crews() {}

    /** One after the other, so that a trial does the same each time. */
    public static Crew inOrder() {
        return new Crew() {
            @Override
            public <T> Work<T> begin(Supplier<T> work) {
                var done = new CompletableFuture<T>();
                try {
                    done.complete(work.get());
                } catch (RuntimeException e) {
                    done.completeExceptionally(e);
                }
                return joining(done);
            }
        };
    }

    /** Really at once, on virtual threads. */
    public static Crew atOnce() {
        return new Crew() {
            @Override
            public <T> Work<T> begin(Supplier<T> work) {
                return joining(CompletableFuture.supplyAsync(work, Thread::startVirtualThread));
            }
        };
    }

    private static <T> Crew.Work<T> joining(CompletableFuture<T> done) {
        return () -> {
            try {
                return done.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException thrown) {
                    throw thrown;
                }
                throw e;
            }
        };
    }
}
