package dev.parley.server.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGProperty;

/**
 * What is particular to PostgreSQL: how it is reached, what it must promise, what its errors mean.
 *
 * @param url without a password
 * @param place database and server, for sentences
 */
record Postgresql(String url, String place, Optional<Password> password) implements Engine {

    static final String PREFIX = "jdbc:postgresql:";

    /** What comes of two transactions that meet: the one that was refused may be run again. */
    private static final Set<String> COLLISIONS =
            Set.of(
                    "40001", // serialization failure
                    "40P01", // deadlock
                    "23505"); // another has inserted the same key meanwhile

    /**
     * @throws StoreFault when the address cannot be read, or holds a password
     */
    static Postgresql of(String url, Optional<Password> password) {
        return new Postgresql(url, PostgresqlAddress.place(url), password);
    }

    @Override
    public String migrations() {
        return "postgresql";
    }

    @Override
    public String otherwise() {
        return "name another one with --database";
    }

    @Override
    public String passOver() {
        return "FOR UPDATE SKIP LOCKED";
    }

    /** Whoever only names such a row in one of his own need not wait. */
    @Override
    public String hold() {
        return "FOR NO KEY UPDATE";
    }

    @Override
    public boolean nestsChanges() {
        return true;
    }

    @Override
    public void prepare() {}

    @Override
    public List<String> tables(StoreLimits limits) {
        return Jdbi.create(() -> DriverManager.getConnection(url, properties(limits)))
                .withHandle(this::tables);
    }

    /** Whether tables may be made is asked first, for Flyway would try for a minute. */
    private List<String> tables(Handle handle) {
        var tables =
                handle.createQuery(
                                "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
                        .mapTo(String.class)
                        .list();
        if (tables.isEmpty() && !mayMakeTables(handle)) {
            throw PostgresqlError.noRight(place);
        }
        return tables;
    }

    private static boolean mayMakeTables(Handle handle) {
        return handle.createQuery(
                        "SELECT COALESCE(has_schema_privilege(current_schema(), 'CREATE'), FALSE)")
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public HikariConfig pool(StoreLimits limits) {
        var pool = new HikariConfig();
        pool.setPoolName("parley-store");
        pool.setJdbcUrl(url);
        pool.setDataSourceProperties(properties(limits));
        pool.setMaximumPoolSize(limits.connections());
        pool.setConnectionTimeout(Math.max(250, limits.connect().toMillis())); // the pool's least
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setConnectionInitSql(
                """
                SELECT set_config('lock_timeout', '%d', false),
                    set_config('statement_timeout', '%d', false),
                    set_config('idle_in_transaction_session_timeout', '%2$d', false),
                    set_config('synchronous_commit',
                        CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on'
                            ELSE current_setting('synchronous_commit') END, false)
                """
                        .formatted(limits.busy().toMillis(), limits.answer().toMillis()));
        return pool;
    }

    /** The connection is given up a little later than a statement: the server may still say why. */
    private Properties properties(StoreLimits limits) {
        var properties = new Properties();
        password.ifPresent(it -> PGProperty.PASSWORD.set(properties, it.value()));
        PGProperty.APPLICATION_NAME.set(properties, "parley");
        PGProperty.CONNECT_TIMEOUT.set(properties, seconds(limits.connect()));
        PGProperty.LOGIN_TIMEOUT.set(properties, seconds(limits.connect()));
        PGProperty.SOCKET_TIMEOUT.set(properties, seconds(limits.answer()) + 1);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        return properties;
    }

    private static int seconds(Duration duration) {
        return Math.toIntExact(duration.plusMillis(999).toSeconds());
    }

    @Override
    public boolean collided(Throwable failure) {
        return PostgresqlError.in(failure)
                .map(SQLException::getSQLState)
                .filter(COLLISIONS::contains)
                .isPresent();
    }

    @Override
    public StoreFault fault(Throwable failure) {
        return PostgresqlError.fault(place, failure);
    }
}
