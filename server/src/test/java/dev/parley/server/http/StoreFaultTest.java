package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients hear when the store fails: whether to try again, and nothing of its inside. */
class StoreFaultTest {

    private static final String DELIBERATIONS = "/api/deliberations";

    private final Path folder;
    private final TestWeb web;
    private final Visitor visitor;

    StoreFaultTest(@TempDir Path folder) {
        this.folder = folder;
        web = TestWeb.over(folder, "?max_page_count=400");
        visitor = web.visitor();
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void aFullDiskIsAPassingFaultAndNothingIsLost() throws SQLException {
        var before = visitor.post(DELIBERATIONS, Asking.deliberation()).header("Location");
        execute("CREATE TABLE filler AS SELECT zeroblob(1400000) AS bytes");
        var body =
                Asking.comparison("raw", "raw", "raw", "raw").put("prompt", "long ".repeat(12_000));
        var refused = visitor.post("/api/comparisons", body).isProblem(503);
        assertThat(refused.detail())
                .isEqualTo(
                        "the disk has no space left for the log; nothing is lost, try again later");
        assertThat(refused.header("Retry-After")).matches("[1-9][0-9]*");
        assertThat(visitor.get(before).status()).isEqualTo(200);
        execute("DROP TABLE filler");
        assertThat(visitor.post("/api/comparisons", body).status()).isEqualTo(201);
    }

    @Test
    void aLogThatAnotherProcessHoldsIsAPassingFault() throws SQLException {
        try (var other = DriverManager.getConnection(url());
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            var refused = visitor.post(DELIBERATIONS, Asking.deliberation()).isProblem(503);
            assertThat(refused.detail()).startsWith("another process keeps the log busy;");
            assertThat(refused.header("Retry-After")).matches("[1-9][0-9]*");
            assertThat(visitor.get(DELIBERATIONS).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/%s", "/%s/events", "/%s/cancel"})
    void anyOtherFaultIsOursAndSaysNothingOfFilesAndStatements(String address) throws SQLException {
        var id = visitor.post(DELIBERATIONS, Asking.deliberation()).json().getString("id");
        execute("ALTER TABLE deliberation RENAME TO lost");
        var method = address.endsWith("cancel") ? HttpMethod.POST : HttpMethod.GET;
        var request = visitor.request(method, DELIBERATIONS + address.formatted(id));
        var refused = visitor.send(request).isProblem(500);
        assertThat(refused.detail())
                .isEqualTo(
                        "the log refused what the server asked of it; what the server has logged says more");
        assertThat(refused.body()).doesNotContain("SQL", "sql", folder.toString(), ".db");
    }

    @Test
    void linesThatCanNotBeReadAreAProblemToo() throws SQLException {
        var location = visitor.post(DELIBERATIONS, Asking.deliberation()).header("Location");
        execute("ALTER TABLE event RENAME TO lost");
        var request = visitor.request(HttpMethod.GET, location + "/events");
        visitor.send(request.putHeader("Accept", "application/x-ndjson")).isProblem(500);
    }

    @Test
    void healthSaysThatTheStoreFails() throws SQLException {
        execute("ALTER TABLE node RENAME TO lost");
        var refused = visitor.get("/api/health").isProblem(503);
        assertThat(refused.detail()).isEqualTo("the log refused what the server asked of it");
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("parley.db");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
