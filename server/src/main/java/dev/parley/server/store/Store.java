package dev.parley.server.store;

import java.util.Optional;

/**
 * Everything that Parley remembers. Its calls block, except for {@link EventLog#append}: make them
 * on virtual threads. They fail with {@link StoreFault}. Several processes may have the same store
 * open.
 */
public final class Store implements AutoCloseable {

    private final Database database;
    private final EventLog log;
    private final Claims claims;
    private final Nodes nodes;
    private final Archive archive;
    private final Bin bin;
    private final Checks checks;
    private final Judgements judgements;
    private final ScenarioBook scenarios;
    private final Presentations presentations;

    private Store(Database database) {
        this.database = database;
        this.log = new EventLog(database);
        this.claims = new Claims(database);
        this.nodes = new Nodes(database);
        this.archive = new Archive(database);
        this.bin = new Bin(database);
        this.checks = new Checks(database);
        this.judgements = new Judgements(database);
        this.scenarios = new ScenarioBook(database);
        this.presentations = new Presentations(database);
    }

    /**
     * Opens a store, makes it where there is none, and brings an older one up to date.
     *
     * @param jdbcUrl {@code jdbc:sqlite:/folder/parley.db} or {@code
     *     jdbc:postgresql://host:port/database?user=name}, without a password
     * @param password of the user that a PostgreSQL address names
     * @throws StoreFault when the database cannot be reached or written, is no log of Parley, or a
     *     newer version has written it
     */
    public static Store open(String jdbcUrl, Optional<Password> password, StoreLimits limits) {
        return new Store(Database.open(Engine.of(jdbcUrl, password), limits));
    }

    /** Opens a store that wants no password, see {@link #open(String, Optional, StoreLimits)}. */
    public static Store open(String jdbcUrl, StoreLimits limits) {
        return open(jdbcUrl, Optional.empty(), limits);
    }

    public EventLog log() {
        return log;
    }

    public Claims claims() {
        return claims;
    }

    public Nodes nodes() {
        return nodes;
    }

    public Archive archive() {
        return archive;
    }

    public Bin bin() {
        return bin;
    }

    public Checks checks() {
        return checks;
    }

    public Judgements judgements() {
        return judgements;
    }

    public ScenarioBook scenarios() {
        return scenarios;
    }

    public Presentations presentations() {
        return presentations;
    }

    /** Tells from now on how the log is written. */
    public void tell(CommitListener listener) {
        database.tell(listener);
    }

    /** Writes what waits to be written, then closes; whatever comes later is refused. */
    @Override
    public void close() {
        database.close();
    }
}
