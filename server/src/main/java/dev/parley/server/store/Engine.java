package dev.parley.server.store;

import com.zaxxer.hikari.HikariConfig;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;

/** A database that can hold the store: what is particular to it, so that no statement has to be. */
sealed interface Engine permits Sqlite, Postgresql {

    /** Under which a handle knows {@link #nestsChanges()}. */
    String NESTS_CHANGES = "nestsChanges";

    /**
     * The engine of an address.
     *
     * @throws StoreFault when there is none for it
     */
    static Engine of(String url, Optional<Password> password) {
        return url.startsWith(Postgresql.PREFIX) ? Postgresql.of(url, password) : Sqlite.of(url);
    }

    /** The folder of the migrations that are its own. */
    String migrations();

    /** Which database it is, for sentences; never holds a password. */
    String place();

    /** What to do when the database is not to be used, for the end of a sentence. */
    String otherwise();

    /**
     * Ends a query whose rows will be changed: those that another transaction is changing already
     * are passed over. Empty where only one writes at a time.
     */
    String passOver();

    /**
     * Ends a query whose rows no other transaction is to hold before this one has ended. Empty
     * where only one writes at a time.
     */
    String hold();

    /** Whether a change may be a part of another, so that two are made in one journey. */
    boolean nestsChanges();

    /** The same of the engine to which a handle leads. */
    static boolean nestsChanges(Handle handle) {
        return Boolean.TRUE.equals(
                handle.getConfig(SqlStatements.class).getAttribute(NESTS_CHANGES));
    }

    /**
     * Whatever must be there before the database can be opened.
     *
     * @throws StoreFault when it cannot be had
     */
    void prepare();

    /**
     * The tables that are there; asking changes nothing.
     *
     * @throws StoreFault when there are none and none may be made
     */
    List<String> tables(StoreLimits limits);

    /** How connections are opened: durable to each commit, and several processes at once. */
    HikariConfig pool(StoreLimits limits);

    /**
     * Whether a transaction failed only because another did the like at the same moment: run again,
     * it finds what that one wrote.
     */
    boolean collided(Throwable failure);

    /** What a failure of the database comes to. */
    StoreFault fault(Throwable failure);
}
