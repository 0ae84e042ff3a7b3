package dev.parley.server.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The open database: many may read at once, one writes. Its failures are {@link StoreFault}s. */
final class Database implements AutoCloseable {

    private final Engine engine;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final Writer writer;

    private Database(Engine engine, HikariDataSource pool, StoreLimits limits) {
        this.engine = engine;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        jdbi.define("passOver", engine.passOver());
        jdbi.define("hold", engine.hold());
        jdbi.define(Engine.NESTS_CHANGES, engine.nestsChanges());
        this.writer = new Writer(new WriteConnection(jdbi), engine, limits);
    }

    /** Opens it, and brings its schema up to date. */
    static Database open(Engine engine, StoreLimits limits) {
        engine.prepare();
        HikariDataSource pool = null;
        try {
            Schema.refuseForeign(engine, limits);
            pool = new HikariDataSource(engine.pool(limits));
            new Schema(pool, engine).bringUpToDate();
            return new Database(engine, pool, limits);
        } catch (RuntimeException e) {
            if (pool != null) {
                pool.close();
            }
            throw engine.fault(e);
        }
    }

    <T> T read(Function<Handle, T> statements) {
        try {
            return jdbi.withHandle(statements::apply);
        } catch (RuntimeException e) {
            throw engine.fault(e);
        }
    }

    /** Waits until it is on disk. */
    <T> T write(Function<Handle, T> statements) {
        try {
            return later(statements).join();
        } catch (CompletionException e) {
            throw engine.fault(e);
        }
    }

    <T> CompletableFuture<T> later(Function<Handle, T> statements) {
        return writer.write(statements);
    }

    void tell(CommitListener listener) {
        writer.tell(listener);
    }

    @Override
    public void close() {
        writer.close();
        pool.close();
    }
}
