package dev.parley.server.store;

import com.zaxxer.hikari.HikariConfig;
import dev.parley.server.store.StoreFault.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What is particular to SQLite: where its file lies, how it is opened, what its errors mean. */
record Sqlite(String url, Path file) implements Engine {

    private static final String PREFIX = "jdbc:sqlite:";

    /**
     * @throws StoreFault when the address is of another engine, or of no file
     */
    static Sqlite of(String url) {
        var path = url.startsWith(PREFIX) ? url.substring(PREFIX.length()) : "";
        path = path.replaceFirst("\\?.*", "");
        if (path.isBlank() || path.startsWith(":") || path.startsWith("file:")) {
            throw new StoreFault(
                    Reason.UNREACHABLE,
                    "the address of the log must be jdbc:sqlite:/folder/parley.db or jdbc:postgresql://host:port/database?user=name");
        }
        return new Sqlite(url, Path.of(path).toAbsolutePath());
    }

    @Override
    public String migrations() {
        return "sqlite";
    }

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public String otherwise() {
        return "name another folder with --data";
    }

    @Override
    public String passOver() {
        return "";
    }

    @Override
    public String hold() {
        return "";
    }

    @Override
    public boolean nestsChanges() {
        return false;
    }

    /**
     * Makes the folder if need be.
     *
     * @throws StoreFault when folder or file cannot be written
     */
    @Override
    public void prepare() {
        var folder = file.getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreFault(
                    Reason.UNREACHABLE,
                    "the data folder " + folder + " cannot be made; name another one with --data",
                    e);
        }
        if (!Files.isWritable(folder)) {
            throw unreachable("the data folder " + folder + " cannot be written");
        }
        if (Files.isDirectory(file)) {
            throw unreachable(file + " is a folder and no log");
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw unreachable("the log " + file + " cannot be written");
        }
    }

    private static StoreFault unreachable(String what) {
        return new StoreFault(
                Reason.UNREACHABLE, what + "; change its rights, or name another one with --data");
    }

    @Override
    public List<String> tables(StoreLimits limits) {
        return Jdbi.create(url)
                .withHandle(handle ->
                        handle.createQuery("SELECT name FROM sqlite_master WHERE type = 'table'")
                                .mapTo(String.class)
                                .list());
    }

    @Override
    public HikariConfig pool(StoreLimits limits) {
        var pool = new HikariConfig();
        pool.setPoolName("parley-store");
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(limits.connections());
        pool.addDataSourceProperty("journal_mode", "WAL");
        pool.addDataSourceProperty("synchronous", "FULL");
        pool.addDataSourceProperty("foreign_keys", "true");
        pool.addDataSourceProperty("jdbc.get_generated_keys", "false");
        pool.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        pool.addDataSourceProperty("busy_timeout", Long.toString(limits.busy().toMillis()));
        return pool;
    }

    /** Never: who writes keeps all others waiting. */
    @Override
    public boolean collided(Throwable failure) {
        return false;
    }

    @Override
    public StoreFault fault(Throwable failure) {
        return SqliteError.fault(this, failure);
    }
}
