package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.database.OnEachEngine;
import dev.parley.server.database.TestedEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The migration finds in a log that is there the models that a submission notes today. */
@OnEachEngine
class ModelsOfOlderLogsTest {

    private static final String FILL = "INSERT INTO deliberation_model (model, deliberation_id)\n";

    private final String url;

    ModelsOfOlderLogsTest(TestedEngine engine, @TempDir Path folder) {
        url = engine.fresh(folder);
    }

    private String migration() throws IOException {
        var engine = url.startsWith("jdbc:sqlite:") ? "sqlite" : "postgresql";
        var path = "/db/migration/" + engine + "/V6__runs.sql";
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream(path))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> rows(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1) + " " + found.getString(2));
            }
            return rows;
        }
    }

    @Test
    void theMigrationFindsWhatASubmissionNotes() throws Exception {
        try (var store = Samples.open(url)) {
            var id = Samples.submit(store, "A tale.");
            var migration = migration();
            var fill = migration.indexOf(FILL) + FILL.length();
            var select = migration.substring(fill).replace(";", "");
            assertThat(rows(select)).containsExactly("qwen " + id);
            assertThat(rows("SELECT model, deliberation_id FROM deliberation_model"))
                    .containsExactly("qwen " + id);
        }
    }
}
