package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Json;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.model.openai.Ration;
import dev.parley.server.Golden;
import dev.parley.server.live.GoldenLogs;
import dev.parley.server.live.LogOfEvents;
import dev.parley.server.run.Intervention;
import dev.parley.server.store.Claims;
import dev.parley.server.store.NodeReport;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server is sent with each call, and what it answers, as the page has its types. */
class GoldenAnswersTest {

    private static final String RUNS = "/api/deliberations";
    private static final String TALES = "/api/scenarios/tales";
    private static final String REFINED = RUNS + "/" + LogOfEvents.ID;
    private static final UUID RECORDED = UUID.fromString("019b2f4e-8c00-7000-8000-0000000000b0");
    private static final String IMPORTED = "019b2f4e-8c00-7000-8000-0000000000b1";
    private static final UUID PANEL = UUID.fromString("019b2f4e-8c00-7000-8000-0000000000a6");
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final TestWeb web;
    private final Told told;

    GoldenAnswersTest(@TempDir Path folder) {
        web = TestWeb.over(folder);
        told = new Told(web.visitor());
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void theGoldenAnswersAndBodiesAreThoseOfTheServer() throws IOException {
        putLogs();
        takePart();
        catalogues();
        writeScenarios();
        judge();
        examine();
        run();
        record();
        cluster();
        present();
        askForAll();
        assertThat(told.untold()).isEmpty();
        assertThat(told.unsent()).isEmpty();
        Golden.of("answers", "Answers", "import type { Answers } from '../answers';")
                .holds(told.all());
        Golden.sent("bodies", "Sent", "import type { Sent } from '../bodies';").holds(told.sent());
    }

    @Test
    void theGoldenProblemsAreThoseOfTheServer() throws IOException {
        var spoilt = Wishes.written().put("name", " ");
        var file = new JsonObject().put("path", "set/Tea/prompts.json").put("text", "[\n oops]");
        var files = new JsonObject().put("files", new JsonArray().add(file));
        var visitor = web.visitor();
        var all = new ArrayList<Object>();
        keepTales();
        all.add(visitor.get("/api/scenarios/nowhere").isProblem(404).json().getMap());
        all.add(visitor.put(TALES, spoilt).isProblem(400, "/name").json().getMap());
        all.add(visitor.post("/api/scenarios/imports", files).isProblem(400).json().getMap());
        Golden.of("problems", "readonly Problem[]", "import type { Problem } from '../rest';")
                .holds(new Steadied().of(Json.MAPPER.valueToTree(all)));
    }

    private void putLogs() {
        var logs = new StoredLogs(web.store());
        logs.put(LogOfEvents.ID, GoldenLogs.selfRefine());
        var rest = List.of("align3", "taken-part", "failed", "cancelled", "panel", "fork");
        var place = 2;
        for (var name : rest) {
            var id = UUID.fromString("019b2f4e-8c00-7000-8000-0000000000a" + place++);
            logs.put(id, GoldenLogs.all().getOrDefault(name, List.of()));
        }
        web.store().nodes().leave("node-b");
        told.get(RUNS + "?limit=6");
        var failed = RUNS + "/019b2f4e-8c00-7000-8000-0000000000a4";
        told.send(HttpMethod.DELETE, failed);
        told.send(HttpMethod.POST, failed + "/restore");
    }

    private void catalogues() {
        told.get("/api/health");
        told.get("/api/models");
        told.post("/api/models/rehearsal/trial", new JsonObject());
        told.some("/api/methods", "align3", "best-of-n", "debate", "self-refine");
        told.get("/api/verifiers");
        told.post("/api/verifications", Wishes.tried());
    }

    private void keepTales() {
        var tales = GoldenLogs.submitted(GoldenLogs.selfRefine()).scenario();
        web.store().scenarios().importAll(List.of(tales));
    }

    private void writeScenarios() {
        keepTales();
        told.post(TALES + "/preview", Wishes.written());
        told.put(TALES, Wishes.written());
        told.some("/api/scenarios", "child-storytelling", "tales");
        told.get(TALES);
        told.get(TALES + "/versions");
        told.get(TALES + "/diff");
        told.get(TALES + "/prompts");
        var files = told.get(TALES + "/export");
        told.post("/api/scenarios/imports", files);
        told.post("/api/scenarios", Wishes.copied());
    }

    private void judge() {
        var again =
                new JsonObject()
                        .put("version", 2)
                        .put("models", new JsonObject().put("judge", "qwen"))
                        .put(
                                "deliberations",
                                new JsonArray()
                                        .add(LogOfEvents.ID.toString())
                                        .add(PANEL.toString()));
        told.post(TALES + "/judgements/preview", again);
        told.post(TALES + "/judgements", again);
        new Docket(web.store(), "node-a").judgeAllBut(LogOfEvents.ID);
        told.get(TALES + "/judgements");
        var models = new JsonArray().add("qwen").add("rehearsal");
        var panel = new JsonObject().put("mode", "panel").put("models", models);
        var judged = RUNS + "/" + PANEL + "/judgements";
        told.post(judged, new JsonObject().put("judge", panel));
        told.get(judged);
    }

    private void examine() {
        var asked = new JsonObject().put("model", "qwen").put("answers", 1).put("seed", 7);
        var id = told.post("/api/judge-checks", asked).getString("id");
        new Docket(web.store(), "node-a").judgeAllBut(LogOfEvents.ID);
        told.get("/api/judge-checks");
        told.get("/api/judge-checks/" + id);
        var other = told.post("/api/judge-checks", asked).getString("id");
        told.send(HttpMethod.POST, "/api/judge-checks/" + other + "/cancel");
    }

    private void run() {
        var asked = Asking.comparison("raw", "vanilla").put("seed", 7);
        var comparison = told.post("/api/comparisons", asked).getString("id");
        new Docket(web.store(), "node-a").judgeAllBut(LogOfEvents.ID);
        told.get("/api/comparisons/" + comparison);
        told.post(REFINED + "/judgements", new JsonObject());
        told.post(REFINED + "/fork", new JsonObject().put("at", 8));
        told.get(REFINED + "/forks");
        web.visitor().post(RUNS, Asking.deliberation());
        var id = told.post(RUNS, Asking.deliberation()).getString("id");
        told.send(HttpMethod.POST, RUNS + "/" + id + "/cancel");
    }

    private void record() {
        new StoredLogs(web.store()).bring(RECORDED, "cancelled");
        var recorded = RUNS + "/" + RECORDED;
        told.get(recorded);
        told.get(recorded + "/events?limit=2");
        var recording = told.get(recorded + "/export");
        told.post("/api/imports", recording.copy().put("id", IMPORTED));
    }

    /** The node that runs it lets a person have every wish. */
    private void takePart() {
        var bus = web.vertx().eventBus();
        Intervention.register(bus);
        bus.<Intervention>consumer(
                Intervention.address("node-a"),
                wish -> wish.reply(new Intervention.Answer(Optional.empty())));
        var begun = GoldenLogs.all().getOrDefault("taken-part", List.of()).subList(0, 5);
        var held = RUNS + "/" + new StoredLogs(web.store()).put(begun);
        told.send(HttpMethod.POST, held + "/pause");
        told.post(held + "/texts", new JsonObject().put("turn", "draft").put("text", "Mia sat."));
        var own = new JsonObject().put("once", true).put("critique", "Let her sing.");
        told.post(held + "/go-on", own);
    }

    private void cluster() {
        join("node-a", "node-b");
        web.store().claims().claim("node-a", new Claims.Room(1, 0));
        join("node-b", "node-a");
        told.send(HttpMethod.POST, "/api/nodes/node-b/resume");
        told.send(HttpMethod.POST, "/api/nodes/node-b/drain");
        told.get("/api/nodes");
    }

    /** With all that each body may hold. */
    private void askForAll() {
        told.post(RUNS, Wishes.deliberation());
        told.post("/api/comparisons", Wishes.comparison());
        told.post(REFINED + "/judgements", Wishes.judgement());
        told.post(TALES + "/judgements/preview", Wishes.judgements());
        told.post(TALES + "/judgements", Wishes.judgements());
        told.post("/api/judge-checks", Wishes.check());
        told.post(REFINED + "/fork", Wishes.fork());
    }

    private void join(String node, String other) {
        var report =
                new NodeReport(
                        "0.1.0",
                        List.of(Role.values()),
                        "http://127.0.0.1:1",
                        List.of(other),
                        Map.of("qwen", new Ration(4, 0, 9000)),
                        new NodeReport.Work(2, 3, 50.5, 1),
                        40);
        web.store().nodes().renew(node, LEASE, _ -> report);
    }

    private void present() {
        var begun = told.send(HttpMethod.POST, "/api/presentations");
        var address = "/api/presentations/" + begun.getString("id");
        told.put(address + "/shown", Wishes.shown());
        told.get("/api/presentations");
        told.send(HttpMethod.DELETE, address);
    }
}
