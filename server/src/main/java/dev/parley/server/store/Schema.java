package dev.parley.server.store;

import dev.parley.server.store.StoreFault.Reason;
import java.nio.file.Path;
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

    private static final String HISTORY = "flyway_schema_history";

    private final Flyway flyway;
    private final Path file;

    Schema(DataSource database, Path file) {
        this.file = file;
        this.flyway =
                Flyway.configure()
                        .dataSource(database)
                        .table(HISTORY)
                        .locations("classpath:db/migration/common", "classpath:db/migration/sqlite")
                        .load();
    }

    /**
     * To be asked before the file is opened as a log is, which would already change it.
     *
     * @throws StoreFault when the tables are another program's
     */
    static void refuseForeign(Sqlite engine) {
        var tables = engine.tables();
        if (!tables.isEmpty() && !tables.contains(HISTORY)) {
            throw new StoreFault(
                    Reason.NO_LOG,
                    "the database %s holds tables of another program; name another folder with --data"
                            .formatted(engine.file()));
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
                    "the log %s was written by a newer version of Parley (schema %s, unknown here); start that version, or name another folder with --data"
                            .formatted(file, version));
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
