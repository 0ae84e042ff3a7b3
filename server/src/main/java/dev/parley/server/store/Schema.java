package dev.parley.server.store;

import dev.parley.server.store.StoreFault.Reason;
import java.time.Duration;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The tables, made by numbered migrations. */
final class Schema {

    /** Two processes that begin at once may both try; the one that lost finds the work done. */
    private static final int TRIES = 5;

    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final String MIGRATIONS = "classpath:db/migration/";
    private static final String HISTORY = "flyway_schema_history";

    private final Flyway flyway;
    private final Engine engine;

    Schema(DataSource database, Engine engine) {
        this.engine = engine;
        this.flyway =
                Flyway.configure()
                        .dataSource(database)
                        .table(HISTORY)
                        .locations(MIGRATIONS + "common", MIGRATIONS + engine.migrations())
                        .load();
    }

    /**
     * To be asked before the file is opened as a log is, which would already change it.
     *
     * @throws StoreFault when the tables are another program's
     */
    static void refuseForeign(Engine engine, StoreLimits limits) {
        var tables = engine.tables(limits);
        if (!tables.isEmpty() && !tables.contains(HISTORY)) {
            throw new StoreFault(
                    Reason.NO_LOG,
                    "the database %s holds tables of another program; %s"
                            .formatted(engine.place(), engine.otherwise()));
        }
    }

    /**
     * @throws StoreFault when the tables are a newer version's
     */
    void bringUpToDate() {
        for (int attempt = 1; ; attempt++) {
            try {
                refuseNewer();
                flyway.migrate();
                return;
            } catch (FlywayException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                pause();
            }
        }
    }

    private void refuseNewer() {
        var newer =
                Arrays.stream(flyway.info().applied())
                        .filter(Schema::unknown)
                        .map(MigrationInfo::getVersion)
                        .findFirst();
        newer.ifPresent(version -> {
            throw new StoreFault(
                    Reason.NEWER,
                    "the log %s was written by a newer version of Parley (schema %s, unknown here); start that version, or %s"
                            .formatted(engine.place(), version, engine.otherwise()));
        });
    }

    private static boolean unknown(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
