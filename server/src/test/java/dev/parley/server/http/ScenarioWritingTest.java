package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios that are written in the page: made, looked over, tried and taken away as a file. */
class ScenarioWritingTest {

    private static final String ALL = "/api/scenarios";
    private static final String TEA = ALL + "/tea-for-two";

    private final TestWeb web;
    private final Visitor visitor;

    ScenarioWritingTest(@TempDir Path folder) {
        web = TestWeb.over(folder);
        visitor = web.visitor();
    }

    @AfterEach
    void close() {
        web.close();
    }

    private static JsonObject tea(String rule) {
        return new JsonObject()
                .put("name", "Tea for two")
                .put("description", "Making tea.")
                .put(
                        "specifications",
                        new JsonArray()
                                .add(
                                        new JsonObject()
                                                .put("id", "S-01")
                                                .put("kind", "safety")
                                                .put("text", rule)));
    }

    @Test
    void aScenarioIsMadeUnderTheIdThatItsNameGives() {
        var made = visitor.post(ALL, tea("Nobody is scalded."));
        assertThat(made.header("Location")).isEqualTo(TEA);
        assertThat(visitor.get(TEA).json()).isEqualTo(made.json());
        assertThat(made.json().getInteger("version")).isEqualTo(1);
    }

    @Test
    void anIdThatAnotherHasIsRefused() {
        visitor.post(ALL, tea("Nobody is scalded."));
        assertThat(visitor.post(ALL, tea("Other.")).isProblem(409, "id").detail())
                .isEqualTo("there is a scenario tea-for-two already; give this one another id");
    }

    @Test
    void aCopyHasWhatIsNotSaidOtherwiseItsPromptsIncluded() {
        var from = new JsonObject().put("scenario", "child-storytelling");
        var copy = new JsonObject().put("name", "Tales").put("from", from);
        var source = visitor.get(ALL + "/child-storytelling").json();
        var made = visitor.post(ALL, copy).json();
        assertThat(made.getString("id")).isEqualTo("tales");
        assertThat(made.getInteger("prompts")).isEqualTo(source.getInteger("prompts"));
        assertThat(made.getJsonArray("specifications"))
                .isEqualTo(source.getJsonArray("specifications"));
    }

    @Test
    void allThatIsWrongWithANewOneIsSaidAndNothingIsKept() {
        var refused = visitor.post(ALL, tea(" ")).isProblem(400, "/specifications/0/text");
        assertThat(refused.detail()).contains("is blank");
        visitor.get(TEA).isProblem(404);
        visitor.post(ALL, new JsonObject().put("name", "Tea for two")).isProblem(400);
    }

    @Test
    void aPreviewSaysWhatAnEditWouldChangeAndKeepsNothing() {
        visitor.post(ALL, tea("Nobody is scalded."));
        var diff = visitor.post(TEA + "/preview", tea("Nobody is burnt.").put("version", 1)).json();
        assertThat(diff.getInteger("to")).isEqualTo(2);
        assertThat(diff.getJsonArray("specifications").getJsonObject(0).getJsonArray("changes"))
                .containsExactly("text");
        assertThat(visitor.get(TEA).json().getInteger("version")).isEqualTo(1);
    }

    @Test
    void aPreviewOfWhatSomebodyElseChangedMeanwhileIsRefused() {
        visitor.post(ALL, tea("Nobody is scalded."));
        visitor.put(TEA, tea("Nobody is burnt.").put("version", 1));
        visitor.post(TEA + "/preview", tea("Mine.").put("version", 1)).isProblem(409, "version");
    }

    @Test
    void whatIsExportedCanBeImportedAsItWas() {
        var address = ALL + "/travel-planning";
        var files = visitor.get(address + "/export").json();
        var imported = visitor.post(ALL + "/imports", files).json();
        assertThat(imported.getJsonArray("items").getJsonObject(0).getBoolean("fresh")).isFalse();
    }

    @Test
    void verifiersAreTriedOnATextAndOneThatIsNoneDoesNotStopTheOthers() {
        var kinds = visitor.get("/api/verifiers").json().getJsonArray("items");
        var start = kinds.getJsonObject(0).getJsonObject("start");
        var body =
                new JsonObject()
                        .put("text", "Two words.")
                        .put("verifiers", new JsonArray().add(new JsonObject()).add(start));
        var items = visitor.post("/api/verifications", body).json().getJsonArray("items");
        assertThat(items.getJsonObject(0).getString("refused")).contains("is no verifier");
        assertThat(items.getJsonObject(1).getString("ruling")).isEqualTo("NO");
    }
}
