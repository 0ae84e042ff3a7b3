package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.server.live.GoldenLogs;
import dev.parley.specs.Kind;
import dev.parley.specs.Scenario;
import dev.parley.specs.Specification;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Judging earlier runs of a scenario under a newer version; the visitor holds each answer to the
 * contract.
 */
class RejudgingTest {

    private static final String JUDGEMENTS = "/api/scenarios/tales/judgements";

    private final TestWeb web;
    private final Visitor visitor;
    private UUID run = new UUID(0, 0);

    RejudgingTest(@TempDir Path folder) {
        web = TestWeb.over(folder);
        visitor = web.visitor();
    }

    @BeforeEach
    void fill() {
        var log = GoldenLogs.selfRefine();
        run = new StoredLogs(web.store()).put(log);
        var first = ((Submitted) log.getFirst().event()).scenario();
        var changed = List.of(Specification.judged("S-01", Kind.SAFETY, "Frightens nobody."));
        var second = new Scenario("tales", 2, "Tales", "Tales.", changed, List.of());
        web.store().scenarios().importAll(List.of(first));
        web.store().scenarios().importAll(List.of(second));
    }

    @AfterEach
    void close() {
        web.close();
    }

    private static JsonObject under(int version) {
        return new JsonObject()
                .put("version", version)
                .put("models", new JsonObject().put("judge", "qwen"));
    }

    private JsonArray begun(JsonObject body) {
        var seen = visitor.post(JUDGEMENTS, body);
        assertThat(seen.status()).as(seen.body()).isEqualTo(201);
        return seen.json().getJsonArray("items");
    }

    @Test
    void whatItWouldTakeIsSaidAndNothingIsKept() {
        var expected = visitor.post(JUDGEMENTS + "/preview", under(2)).json();
        assertThat(expected.getJsonArray("deliberations")).containsExactly(run.toString());
        assertThat(expected.getInteger("calls")).isEqualTo(1);
        assertThat(expected.getInteger("tokens")).isPositive();
        assertThat(visitor.get(JUDGEMENTS + "?version=2").json().getJsonArray("items")).isEmpty();
    }

    @Test
    void whatIsAskedInEachModeIsCounted() {
        var panel = new JsonArray().add("qwen").add("rehearsal");
        var asked = under(1).put("judge", new JsonObject().put("mode", "sequential"));
        var models =
                under(1).put("judge", new JsonObject().put("mode", "panel").put("models", panel));
        assertThat(visitor.post(JUDGEMENTS + "/preview", asked).json().getInteger("calls"))
                .as("a program decides one of four")
                .isEqualTo(3);
        assertThat(visitor.post(JUDGEMENTS + "/preview", models).json().getInteger("calls"))
                .isEqualTo(2);
    }

    @Test
    void eachIsJudgedOnceThoughTheRequestComesTwice() {
        var items = begun(under(2).put("deliberations", new JsonArray().add(run.toString())));
        assertThat(items.getJsonObject(0).getString("deliberation")).isEqualTo(run.toString());
        var judgement =
                visitor.get("/api/deliberations/" + items.getJsonObject(0).getString("judgement"))
                        .json();
        assertThat(judgement.getString("judgementOf")).isEqualTo(run.toString());
        assertThat(judgement.getJsonObject("scenario").getInteger("version")).isEqualTo(2);
        assertThat(begun(under(2))).isEmpty();
        assertThat(web.store().claims().waiting()).containsEntry(Urgency.BATCH, 1);
    }

    @Test
    void eachIsJudgedOnceThoughManyRequestsComeAtOnce() {
        var calls =
                IntStream.range(0, 20)
                        .mapToObj(_ ->
                                visitor.request(HttpMethod.POST, JUDGEMENTS)
                                        .putHeader("Content-Type", "application/json")
                                        .sendBuffer(under(2).toBuffer()))
                        .toList();
        Visitor.await(Future.all(calls));
        assertThat(calls)
                .extracting(call -> Seen.of(call.result()).json().getJsonArray("items").size())
                .containsOnlyOnce(1)
                .containsOnly(0, 1);
        assertThat(web.store().archive().judgements(run)).hasSize(1);
    }

    @Test
    void whatBecameOfEachIsListedUnderItsVersion() {
        begun(under(2));
        var item = visitor.get(JUDGEMENTS).json().getJsonArray("items").getJsonObject(0);
        assertThat(item.getString("deliberation")).isEqualTo(run.toString());
        assertThat(item.getInteger("version")).isEqualTo(1);
        assertThat(item.getString("status")).isEqualTo("queued");
        assertThat(item.getJsonArray("flipped")).isEmpty();
        assertThat(visitor.get(JUDGEMENTS + "?version=1").json().getJsonArray("items")).isEmpty();
    }

    @Test
    void aVersionOrAJudgeThatThereIsNotIsNamed() {
        assertThat(visitor.post(JUDGEMENTS, under(9)).isProblem(404).detail())
                .contains("no version 9");
        visitor.post(JUDGEMENTS, under(2).put("models", new JsonObject().put("judge", "gpt")))
                .isProblem(400, "models.judge");
        visitor.post(JUDGEMENTS, new JsonObject()).isProblem(400, "version");
        visitor.post(JUDGEMENTS, under(2).put("deliberations", new JsonArray().add("no id")))
                .isProblem(400);
    }

    @Test
    void noJudgementIsTakenInBeyondTheQueuesBound() {
        var sixty = new JsonObject().put("model", "qwen").put("answers", 12);
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.post("/api/judge-checks", sixty).status()).isEqualTo(201);
        }
        assertThat(visitor.post("/api/judge-checks", sixty).isProblem(503).detail())
                .contains("limits.node.queue");
        assertThat(visitor.get("/api/judge-checks").json().getJsonArray("items")).hasSize(5);
        assertThat(visitor.post(JUDGEMENTS, under(2)).isProblem(503).detail())
                .contains("limits.node.queue");
    }
}
