package dev.parley.server.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** The database's clock, by which every node goes. */
final class Now {

    private Now() {}

    static Instant of(Handle handle) {
        return Instant.ofEpochMilli(
                handle.createQuery("SELECT now FROM clock").mapTo(Long.class).one());
    }
}
