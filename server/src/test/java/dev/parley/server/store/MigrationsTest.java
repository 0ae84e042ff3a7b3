package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.database.OnEachEngine;
import dev.parley.server.database.TestedEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds migrations to what they were when they landed: a database remembers a checksum of each that
 * it has had, comments included, and is not opened under another.
 */
@OnEachEngine
class MigrationsTest {

    private final String url;
    private final Path landed;

    MigrationsTest(TestedEngine engine, @TempDir Path folder) {
        url = engine.fresh(folder);
        landed =
                Path.of(
                        "src/test/resources/dev/parley/server/store",
                        "migrations-%s.txt".formatted(engine.name().toLowerCase(Locale.ROOT)));
    }

    @Test
    void noMigrationThatHasLandedIsChanged() throws IOException, SQLException {
        Samples.open(url).close();
        var had = had();
        var known = Files.readAllLines(landed);
        assertThat(had)
                .as(
                        "Databases that have had a migration are not opened where it is another now, be it by a comment. Take the change back and write a new migration.")
                .startsWith(known.toArray(String[]::new));
        assertThat(had)
                .as("A new migration: add its line to %s in the commit that lands it.", landed)
                .hasSameSizeAs(known);
    }

    private List<String> had() throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var asked = connection.createStatement();
                var found =
                        asked.executeQuery(
                                "SELECT script, checksum FROM flyway_schema_history ORDER BY installed_rank")) {
            var all = new ArrayList<String>();
            while (found.next()) {
                all.add(found.getString("script") + " " + found.getInt("checksum"));
            }
            return all;
        }
    }
}
