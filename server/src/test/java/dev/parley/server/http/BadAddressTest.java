package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths, queries and headers that are refused. */
@TestInstance(Lifecycle.PER_CLASS)
class BadAddressTest {

    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    private final TestWeb web;
    private final Visitor visitor;

    BadAddressTest(@TempDir Path folder) {
        web = TestWeb.over(folder);
        visitor = web.visitor();
    }

    @AfterAll
    void close() {
        web.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=0 | limit | limit must be at least 1",
                "limit=-1 | limit | limit must be at least 1",
                "limit=1001 | limit | limit must be at most 1000",
                "limit=ten | limit | limit must be of type integer",
                "limit=5.0 | limit | limit must be of type integer",
                "limit=99999999999999999999 | limit | limit must be of type integer",
                "limit= | limit | limit must be of type integer",
                "after=x | after | after is 'x'; it must be the next of an earlier page",
                "after=1.2 | after | it must be the next of an earlier page",
                "after= | after | after must not be empty",
                "status=done | status | status must be one of queued, running, completed, cancelled, failed",
                "status=queued&status=failed | status | status is there twice; once is enough",
                "scenario=%00 | scenario | scenario must be text without the character U+0000",
                "method=%00 | method | method must be text without the character U+0000",
                "q=%00 | q | q must be text without the character U+0000",
                "colour=blue | colour | there are: scenario, method, status, q, model, judged, persons, version, imported, rehearsal, forked, since, until, deleted, sort, after, limit",
            })
    void aWrongQueryParameterIsNamed(String query, String field, String detail) {
        var response = visitor.get("/api/deliberations?" + query).isProblem(400, field);
        assertThat(response.detail()).contains(detail);
    }

    @ParameterizedTest
    @CsvSource({"after=-1,after", "after=x,after", "limit=0,limit", "limit=1001,limit"})
    void aWrongPlaceInALogIsNamed(String query, String field) {
        visitor.get("/api/deliberations/" + NOBODY + "/events?" + query).isProblem(400, field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deliberations/%s", "deliberations/%s/events", "comparisons/%s"})
    void anIdMustBeAUuidOfSomethingThatThereIs(String address) {
        var path = "/api/" + address;
        var response = visitor.get(path.formatted("1-1-1-1-1")).isProblem(400, "id");
        assertThat(response.detail()).isEqualTo("id in the path is '1-1-1-1-1'; it must be a uuid");
        assertThat(visitor.get(path.formatted(NOBODY)).isProblem(404).detail()).contains(NOBODY);
    }

    @ParameterizedTest
    @CsvSource({"x,400", NOBODY + ",404"})
    void whatIsNotThereCannotBeCancelled(String id, int status) {
        var path = "/api/deliberations/" + id + "/cancel";
        assertThat(visitor.send(visitor.request(HttpMethod.POST, path)).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/deliberations?q=%ZZ",
                "/api/deliberations?%=1",
                "/api/scenarios/%ZZ",
                "/api/deliberations/%/events"
            })
    void aBrokenPercentSignIsRefused(String address) {
        assertThat(visitor.get(address).isProblem(400).detail()).contains("%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;q=0", "text", ";;;"})
    void whatCannotBeHadInThatFormIsRefused(String accept) {
        var response = accepting(accept).isProblem(406, "Accept");
        assertThat(response.detail()).contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "Application/JSON", "text/html, */*;q=0.1"})
    void whatIncludesOurFormIsTaken(String accept) {
        assertThat(accepting(accept).status()).isEqualTo(200);
    }

    private Seen accepting(String accept) {
        var request = visitor.request(HttpMethod.GET, "/api/deliberations");
        return visitor.send(request.putHeader("Accept", accept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/nowhere", "/api/deliberations/x/y", "/nowhere"})
    void anUnknownAddressIsAProblemByAnyMethod(String path) {
        visitor.get(path).isProblem(404);
        visitor.send(visitor.request(HttpMethod.POST, path)).isProblem(404);
    }
}
