package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.specs.Kind;
import dev.parley.specs.Scenario;
import dev.parley.specs.Specification;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios and their versions over HTTP; the visitor holds each answer to the contract. */
class ScenariosTest {

    private static final String TALES = "/api/scenarios/tales";
    private static final String IMPORTS = "/api/scenarios/imports";

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

    private static JsonObject edited(int version, String... rules) {
        var list = new JsonArray();
        for (int i = 0; i < rules.length; i++) {
            list.add(
                    new JsonObject()
                            .put("id", "S-%02d".formatted(i + 1))
                            .put("kind", "safety")
                            .put("text", rules[i]));
        }
        return new JsonObject().put("version", version).put("specifications", list);
    }

    @Test
    void aChangedScenarioIsANewVersionInForce() {
        var now = visitor.put(TALES, edited(2, "No ash.")).json();
        assertThat(now.getInteger("version")).isEqualTo(3);
        assertThat(now.getString("origin")).isEqualTo("edited");
        assertThat(now.getString("name")).isEqualTo("Tales");
        assertThat(rule(visitor.get(TALES).json())).isEqualTo("No ash.");
    }

    @Test
    void aScenarioThatComesWithParleyCanBeChangedAndKeepsItsPrompts() {
        var address = "/api/scenarios/child-storytelling";
        var before = visitor.get(address).json();
        var now = visitor.put(address, edited(1, "No fire.")).json();
        assertThat(now.getInteger("version")).isEqualTo(2);
        assertThat(now.getInteger("prompts")).isEqualTo(before.getInteger("prompts"));
        assertThat(visitor.get(address + "?version=1").json()).isEqualTo(before);
    }

    @Test
    void theSameContentIsNoNewVersion() {
        assertThat(visitor.put(TALES, edited(2, "No smoke.")).json().getInteger("version"))
                .isEqualTo(2);
        assertThat(visitor.get(TALES + "/versions").json().getJsonArray("items")).hasSize(2);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        visitor.put(TALES, edited(2, "No ash."));
        var refused = visitor.put(TALES, edited(2, "No soot.")).isProblem(409, "version");
        assertThat(refused.detail())
                .isEqualTo(
                        "somebody else changed tales meanwhile: version 3 is in force and yours was made from 2; take up that version and change it again");
        assertThat(rule(visitor.get(TALES).json())).isEqualTo("No ash.");
    }

    @Test
    void everyFaultOfAChangeIsListedWithItsField() {
        var spoilt = edited(2, "No ash.", " ").put("name", "");
        spoilt.getJsonArray("specifications").getJsonObject(0).put("id", "B-01");
        var refused = visitor.put(TALES, spoilt).isProblem(400, "/name");
        assertThat(fields(refused))
                .containsExactly("/name", "/specifications/0/id", "/specifications/1/text");
        assertThat(refused.detail()).startsWith("nothing was kept, for there are 3 faults; ");
        assertThat(visitor.get(TALES + "/versions").json().getJsonArray("items")).hasSize(2);
    }

    private static List<String> fields(Seen refused) {
        return refused.json().getJsonArray("faults").stream()
                .map(it -> ((JsonObject) it).getString("field"))
                .toList();
    }

    @Test
    void aScenarioThatThereIsNotCanNotBeChanged() {
        visitor.put("/api/scenarios/nowhere", edited(1, "No ash.")).isProblem(404);
        visitor.put(TALES, edited(9, "No ash.")).isProblem(400, "version");
        visitor.put(TALES, new JsonObject()).isProblem(400, "version");
    }

    @Test
    void theVersionsAreListedTheOldestFirst() {
        var versions = visitor.get(TALES + "/versions").json().getJsonArray("items");
        assertThat(versions.getJsonObject(0).getBoolean("inForce")).isFalse();
        assertThat(versions.getJsonObject(1).getBoolean("inForce")).isTrue();
        visitor.get("/api/scenarios/nowhere/versions").isProblem(404);
    }

    @Test
    void twoVersionsAreToldApartBySpecification() {
        visitor.put(TALES, edited(2, "No ash.", "No soot."));
        var diff = visitor.get(TALES + "/diff?from=1&to=3").json();
        var changes = diff.getJsonArray("specifications");
        assertThat(changes.getJsonObject(0).getJsonArray("changes")).containsExactly("text");
        assertThat(changes.getJsonObject(0).getJsonObject("from").getString("text"))
                .isEqualTo("No fire.");
        assertThat(changes.getJsonObject(1).getJsonArray("changes")).containsExactly("added");
        assertThat(visitor.get(TALES + "/diff").json().getInteger("from")).isEqualTo(2);
        visitor.get(TALES + "/diff?from=8").isProblem(404);
        assertThat(visitor.get(TALES + "/diff?from=1&to=1").json().getJsonArray("specifications"))
                .isEmpty();
    }

    private static JsonObject files(String... pathsAndTexts) {
        var list = new JsonArray();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            list.add(
                    new JsonObject()
                            .put("path", pathsAndTexts[i])
                            .put("text", pathsAndTexts[i + 1]));
        }
        return new JsonObject().put("files", list);
    }

    private static JsonObject tea(String prompts) {
        return files(
                "set/Tea/scenario.json",
                "{\"name\": \"Tea\", \"description\": \"Making tea.\"}",
                "set/Tea/specifications.json",
                "{\"safety_specifications\": [\"No scalding.\"],\n \"behavioral_specifications\": [\"Short.\"]}",
                "set/Tea/prompts.json",
                prompts);
    }

    @Test
    void whatIsImportedIsThereAndImportedAgainItIsNoNewVersion() {
        var first = visitor.post(IMPORTS, tea("[]")).item(0);
        assertThat(first.getString("id")).isEqualTo("tea");
        assertThat(first.getBoolean("fresh")).isTrue();
        assertThat(visitor.get("/api/scenarios/tea").json().getString("origin"))
                .isEqualTo("imported");
        var again = visitor.post(IMPORTS, tea("[]")).item(0);
        assertThat(again.getBoolean("fresh")).isFalse();
        assertThat(again.getInteger("version")).isEqualTo(1);
    }

    @Test
    void ofAnImportWithAFaultNothingIsKeptAndAllOfItIsListed() {
        var both = tea("[\n {\"prompt\": \"Hi\", \"label\": \"nice\"}]");
        both.getJsonArray("files").addAll(tea("[]").getJsonArray("files"));
        for (int i = 3; i < 6; i++) {
            var file = both.getJsonArray("files").getJsonObject(i);
            file.put("path", file.getString("path").replace("Tea", "Coffee"));
        }
        both.getJsonArray("files").getJsonObject(5).put("text", "[oops]");
        var faults = visitor.post(IMPORTS, both).isProblem(400).json().getJsonArray("faults");
        assertThat(faults.getJsonObject(0).getString("file")).isEqualTo("set/Coffee/prompts.json");
        assertThat(faults.getJsonObject(1))
                .isEqualTo(
                        new JsonObject()
                                .put("file", "set/Tea/prompts.json")
                                .put("line", 2)
                                .put("field", "/0/label")
                                .put(
                                        "message",
                                        "set/Tea/prompts.json, line 2: /0/label is nice; a label is safe or unsafe."));
        visitor.get("/api/scenarios/tea").isProblem(404);
        visitor.get("/api/scenarios/coffee").isProblem(404);
    }

    @Test
    void oneFileTwiceIsRefused() {
        var twice = files("a/prompts.json", "[]", "a/prompts.json", "[]");
        visitor.post(IMPORTS, twice).isProblem(400, "files[1].path");
    }

    @Test
    void anImportMayBeLargerThanOtherBodiesButNotTooLarge() {
        var most = (int) TestWeb.LIMITS.body().count();
        assertThat(visitor.post(IMPORTS, tea("[]" + " ".repeat(most))).status()).isEqualTo(200);
        assertThat(visitor.post(IMPORTS, tea("[]" + " ".repeat(2 * most))).isProblem(413).detail())
                .isEqualTo("the body may have 2 MiB at most");
        assertThat(visitor.put(TALES, edited(2, "a".repeat(most))).isProblem(413).detail())
                .isEqualTo("the body may have 1 MiB at most");
    }

    @ParameterizedTest
    @CsvSource({"Child, 12, 10, 300", "Travel, 10, 11, 300"})
    void aSpecBenchFolderIsImportedAsItWasPublished(
            String name, int safety, int behaviour, int prompts) throws IOException {
        var folder = Path.of("..", "..", "shared", "specbench", name);
        assumeTrue(Files.isDirectory(folder), () -> "SpecBench's " + name + " is not at " + folder);
        var files = new ArrayList<String>();
        for (var file : List.of("scenario.json", "specifications.json", "prompts.json")) {
            files.add(name + "/" + file);
            files.add(Files.readString(folder.resolve(file)));
        }
        var imported = visitor.post(IMPORTS, files(files.toArray(String[]::new))).item(0);
        var scenario = visitor.get("/api/scenarios/" + imported.getString("id")).json();
        assertThat(scenario.getInteger("safety")).isEqualTo(safety);
        assertThat(scenario.getInteger("behaviour")).isEqualTo(behaviour);
        assertThat(scenario.getInteger("prompts")).isEqualTo(prompts);
    }
}
