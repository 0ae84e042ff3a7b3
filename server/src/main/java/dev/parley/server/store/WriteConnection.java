package dev.parley.server.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The writer's own connection, made anew after a failure. Not safe for several threads. */
final class WriteConnection implements AutoCloseable {

    private final Jdbi jdbi;
    private @Nullable Handle handle;

    WriteConnection(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Runs all in one transaction: either every one is on disk afterwards, or it throws. */
    void commit(List<Work<?>> all) {
        var open = open();
        try {
            open.useTransaction(transaction -> all.forEach(work -> work.run(transaction)));
        } catch (RuntimeException | Error e) {
            drop(e);
            throw e;
        }
    }

    private Handle open() {
        var open = handle == null ? jdbi.open() : handle;
        handle = open;
        return open;
    }

    private void drop(Throwable cause) {
        try {
            close();
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        var open = handle;
        handle = null;
        if (open != null) {
            open.close();
        }
    }
}
