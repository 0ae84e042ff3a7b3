package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.live.GoldenLogs;
import dev.parley.specs.Kind;
import dev.parley.specs.Scenario;
import dev.parley.specs.Specification;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Judging an answer again, and examining a judge; the visitor holds each answer to the contract.
 */
class JudgementsTest {

    private static final String DELIBERATIONS = "/api/deliberations/";
    private static final String CHECKS = "/api/judge-checks";

    private final TestWeb web;
    private final Visitor visitor;

    JudgementsTest(@TempDir Path folder) {
        web = TestWeb.over(folder);
        visitor = web.visitor();
    }

    @AfterEach
    void close() {
        web.close();
    }

    private String judgementsOf(UUID id) {
        return DELIBERATIONS + id + "/judgements";
    }

    private UUID answered() {
        return new StoredLogs(web.store()).put(GoldenLogs.selfRefine());
    }

    private static JsonObject judge(String mode) {
        return new JsonObject().put("judge", new JsonObject().put("mode", mode));
    }

    @Test
    void anAnswerIsJudgedAgainInALogOfItsOwn() {
        var first = answered();
        var created = visitor.post(judgementsOf(first), judge("sequential"));
        assertThat(created.status()).isEqualTo(201);
        var event = visitor.get(created.header("Location") + "/events").item(0);
        var submitted = event.getJsonObject("event");
        assertThat(submitted.getJsonObject("given").getString("text"))
                .isEqualTo("Mia held a torch. 🔦");
        assertThat(submitted.getJsonObject("given").getString("deliberation"))
                .isEqualTo(first.toString());
        assertThat(submitted.getJsonObject("models").fieldNames()).containsExactly("judge");
        assertThat(submitted.getJsonObject("judge").getString("mode")).isEqualTo("sequential");
        assertThat(visitor.get(created.header("Location")).json().getString("judgementOf"))
                .isEqualTo(first.toString());
    }

    @Test
    void bothJudgementsStay() {
        var first = answered();
        var before = visitor.get(DELIBERATIONS + first).json();
        var created = visitor.post(judgementsOf(first), new JsonObject());
        assertThat(visitor.get(DELIBERATIONS + first).json()).isEqualTo(before);
        var later = visitor.get(judgementsOf(first));
        assertThat(later.json().getJsonArray("items")).hasSize(1);
        assertThat(later.item(0).getString("id")).isEqualTo(created.json().getString("id"));
        assertThat(later.item(0).getString("status")).isEqualTo("queued");
        assertThat(later.item(0).getJsonObject("judge"))
                .isEqualTo(before.getJsonObject("judge").copy().put("drafts", false));
    }

    @Test
    void whatOnlyJudgesIsNotInTheListOfDeliberations() {
        var first = answered();
        visitor.post(judgementsOf(first), new JsonObject());
        visitor.post(CHECKS, new JsonObject().put("model", "qwen").put("answers", 1));
        var items = visitor.get("/api/deliberations").json().getJsonArray("items");
        assertThat(items).hasSize(1);
        assertThat(items.getJsonObject(0).getString("id")).isEqualTo(first.toString());
    }

    @Test
    void aPanelMayJudgeLaterAndItsModelsAreNoOtherModes() {
        var first = answered();
        var models = new JsonArray().add("qwen").add("rehearsal");
        var body = judge("panel");
        body.getJsonObject("judge").put("models", models);
        var panel = visitor.post(judgementsOf(first), body);
        assertThat(panel.status()).isEqualTo(201);
        assertThat(visitor.get(judgementsOf(first)).item(0).getJsonArray("models")).hasSize(2);
        visitor.post(judgementsOf(first), judge("panel")).isProblem(400, "judge.models");
    }

    @Test
    void anotherJudgeMayBeNamed() {
        var first = answered();
        var body = new JsonObject().put("models", new JsonObject().put("judge", "rehearsal"));
        visitor.post(judgementsOf(first), body);
        var models = visitor.get(judgementsOf(first)).item(0).getJsonArray("models");
        assertThat(models.getJsonObject(0).getString("id")).isEqualTo("rehearsal");
        var unknown = new JsonObject().put("models", new JsonObject().put("judge", "gpt"));
        assertThat(
                        visitor.post(judgementsOf(first), unknown)
                                .isProblem(400, "models.judge")
                                .detail())
                .contains("there is no model 'gpt'");
    }

    @Test
    void anotherVersionOfTheScenarioMayBeTaken() {
        var first = answered();
        var scenario = visitor.get(DELIBERATIONS + first).json().getJsonObject("scenario");
        assertThat(
                        visitor.post(judgementsOf(first), new JsonObject().put("version", 99))
                                .isProblem(400, "version")
                                .detail())
                .contains(scenario.getString("id"));
        var changed = List.of(Specification.judged("S-01", Kind.SAFETY, "Frightens nobody."));
        var kept = new Scenario(scenario.getString("id"), 1, "Tales", "Tales.", changed, List.of());
        web.store().scenarios().importAll(List.of(kept));
        visitor.post(judgementsOf(first), new JsonObject().put("version", 1));
        var later = visitor.get(judgementsOf(first)).item(0);
        assertThat(later.getInteger("version")).isEqualTo(1);
        var specifications =
                visitor.get(DELIBERATIONS + later.getString("id"))
                        .json()
                        .getJsonObject("scenario")
                        .getJsonArray("specifications");
        assertThat(specifications).hasSize(1);
        assertThat(specifications.getJsonObject(0).getString("text"))
                .isEqualTo("Frightens nobody.");
    }

    @Test
    void onlyAnAnswerCanBeJudged() {
        var queued =
                visitor.post("/api/deliberations", Asking.deliberation()).json().getString("id");
        assertThat(
                        visitor.post(judgementsOf(UUID.fromString(queued)), new JsonObject())
                                .isProblem(409)
                                .detail())
                .contains("has no answer yet");
        assertThat(
                        visitor.post(judgementsOf(UUID.randomUUID()), new JsonObject())
                                .isProblem(404)
                                .detail())
                .contains("there is no deliberation");
    }

    @Test
    void whatEndedWithoutAnAnswerSaysSo() {
        var id = new StoredLogs(web.store()).put(GoldenLogs.failed());
        assertThat(visitor.post(judgementsOf(id), new JsonObject()).isProblem(409).detail())
                .contains("ended without an answer");
    }

    @Test
    void aJudgementIsNotJudged() {
        var first = answered();
        var later = visitor.post(judgementsOf(first), new JsonObject()).json().getString("id");
        assertThat(
                        visitor.post(judgementsOf(UUID.fromString(later)), new JsonObject())
                                .isProblem(409)
                                .detail())
                .contains("judge the answer of " + first);
    }

    @Test
    void draftsAreNotJudgedLater() {
        var body = new JsonObject().put("judge", new JsonObject().put("drafts", true));
        visitor.post(judgementsOf(answered()), body).isProblem(400, "judge.drafts");
    }

    @Test
    void anExaminationIsPlannedWholeAndItsSeedDrawsItAgain() {
        var asked = new JsonObject().put("model", "qwen").put("answers", 3).put("seed", 7);
        var one = visitor.get(visitor.post(CHECKS, asked).header("Location")).json();
        var other = visitor.get(visitor.post(CHECKS, asked).header("Location")).json();
        assertThat(one.getInteger("total")).isEqualTo(15);
        assertThat(one.getInteger("done")).isZero();
        assertThat(one.getString("status")).isEqualTo("running");
        assertThat(one.getString("trust")).isEqualTo("unknown");
        assertThat(tricks(one))
                .containsExactlyElementsOf(tricks(other))
                .contains("plain", "again", "reversed", "padded", "injected");
        assertThat(
                        visitor.get(CHECKS).json().getJsonArray("items").stream()
                                .map(it -> ((JsonObject) it).getString("id")))
                .containsExactly(other.getString("id"), one.getString("id"));
    }

    private static List<String> tricks(JsonObject check) {
        return check.getJsonArray("cases").stream()
                .map(it -> ((JsonObject) it).getString("trick"))
                .toList();
    }

    @Test
    void theCasesOfAnExaminationCarryNoVerdictAndAskForAll() {
        var asked = new JsonObject().put("model", "qwen").put("answers", 1).put("mode", "joint");
        var check = visitor.get(visitor.post(CHECKS, asked).header("Location")).json();
        var deliberation = check.getJsonArray("cases").getJsonObject(0).getString("deliberation");
        var event = visitor.get(DELIBERATIONS + deliberation + "/events").item(0);
        var submitted = event.getJsonObject("event");
        assertThat(submitted.getJsonObject("judge").getBoolean("verifyJudge")).isTrue();
        assertThat(submitted.getJsonObject("given").getString("check"))
                .isEqualTo(check.getString("id"));
        assertThat(visitor.get(DELIBERATIONS + deliberation).json().getString("check"))
                .isEqualTo(check.getString("id"));
    }

    @Test
    void anExaminationCanBeCancelled() {
        var asked = new JsonObject().put("model", "qwen").put("answers", 1);
        var location = visitor.post(CHECKS, asked).header("Location");
        var cancel = visitor.request(HttpMethod.POST, location + "/cancel");
        assertThat(visitor.send(cancel).status()).isEqualTo(202);
        var unknown = CHECKS + "/" + UUID.randomUUID();
        visitor.get(unknown).isProblem(404);
        visitor.send(visitor.request(HttpMethod.POST, unknown + "/cancel")).isProblem(404);
    }

    @Test
    void whatCanNotBeExaminedIsSaid() {
        assertThat(
                        visitor.post(CHECKS, new JsonObject().put("model", "gpt"))
                                .isProblem(400, "model")
                                .detail())
                .contains("there is no model 'gpt'");
        visitor.post(CHECKS, new JsonObject()).isProblem(400, "model");
        visitor.post(CHECKS, new JsonObject().put("model", "qwen").put("answers", 0))
                .isProblem(400, "answers");
        assertThat(
                        visitor.post(
                                        CHECKS,
                                        new JsonObject().put("model", "qwen").put("answers", 999))
                                .isProblem(400, "answers")
                                .detail())
                .contains("answers is 999; there are ");
        visitor.post(CHECKS, new JsonObject().put("model", "qwen").put("mode", "panel"))
                .isProblem(400, "mode");
    }
}
