package dev.parley.server.store;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Statements that wait for their commit. They may be run a second time, when the first commit
 * failed or its answer was lost, and must then find what they wrote.
 */
final class Work<T> {

    private final Function<Handle, T> statements;
    private final CompletableFuture<T> done = new CompletableFuture<>();
    private final long begin = System.nanoTime();
    private @Nullable T result;

    Work(Function<Handle, T> statements) {
        this.statements = statements;
    }

    CompletableFuture<T> done() {
        return done;
    }

    void run(Handle handle) {
        result = statements.apply(handle);
    }

    @SuppressWarnings("NullAway") // only called after run()
    void committed() {
        done.complete(result);
    }

    /** How long it has been waiting since it was asked for. */
    Duration took() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    void failed(StoreFault fault) {
        done.completeExceptionally(fault);
    }
}
