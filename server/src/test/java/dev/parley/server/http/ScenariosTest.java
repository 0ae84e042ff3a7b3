package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.specs.Kind;
import dev.parley.specs.Scenario;
import dev.parley.specs.Specification;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios and their versions over HTTP; the visitor holds each answer to the contract. */
class ScenariosTest {

    private static final String TALES = "/api/scenarios/tales";

    private final TestWeb web;
    private final Visitor visitor;

    ScenariosTest(@TempDir Path folder) {
        web = TestWeb.over(folder);
        visitor = web.visitor();
        keep("No fire.");
        keep("No smoke.");
    }

    @AfterEach
    void close() {
        web.close();
    }

    private void keep(String rule) {
        var rules = List.of(Specification.judged("S-01", Kind.SAFETY, rule));
        web.store()
                .scenarios()
                .importAll(List.of(new Scenario("tales", 1, "Tales", "x", rules, List.of())));
    }

    private static String rule(JsonObject scenario) {
        return scenario.getJsonArray("specifications").getJsonObject(0).getString("text");
    }

    @Test
    void aScenarioIsShownAsItIsInForceAndAsItWas() {
        assertThat(rule(visitor.get(TALES).json())).isEqualTo("No smoke.");
        assertThat(rule(visitor.get(TALES + "?version=1").json())).isEqualTo("No fire.");
    }

    @Test
    void aVersionThatThereIsNotIsNotFoundAndTheOthersAreNamed() {
        assertThat(visitor.get(TALES + "?version=3").isProblem(404).detail())
                .isEqualTo("scenario tales has no version 3; it has 1, 2");
    }

    @Test
    void aDeliberationKeepsTheVersionUnderWhichItWasSubmitted() {
        var before = submit(Asking.deliberation().put("scenario", "tales"));
        keep("No ash.");
        assertThat(rule(before.getJsonObject("scenario"))).isEqualTo("No smoke.");
        assertThat(before.getJsonObject("scenario").getInteger("version")).isEqualTo(2);
    }

    @Test
    void aDeliberationCanBeSubmittedUnderAnOldVersion() {
        var old = submit(Asking.deliberation().put("scenario", "tales").put("version", 1));
        assertThat(rule(old.getJsonObject("scenario"))).isEqualTo("No fire.");
    }

    private JsonObject submit(JsonObject body) {
        var location = visitor.post("/api/deliberations", body).header("Location");
        return visitor.get(location).json();
    }

    @Test
    void aSubmissionUnderAVersionThatThereIsNotIsRefused() {
        var body = Asking.comparison("raw").put("scenario", "tales").put("version", 7);
        assertThat(visitor.post("/api/comparisons", body).isProblem(400, "version").detail())
                .contains("it has 1, 2");
    }
}
