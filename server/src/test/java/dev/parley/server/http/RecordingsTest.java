package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.server.live.GoldenLogs;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A deliberation out of one server and into another, as one document. */
class RecordingsTest {

    private static final String DELIBERATIONS = "/api/deliberations/";

    private final TestWeb one;
    private final TestWeb other;

    RecordingsTest(@TempDir Path folder, @TempDir Path elsewhere) {
        one = TestWeb.over(folder);
        other = TestWeb.over(elsewhere);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    private JsonObject recording(UUID id) {
        var exported = one.visitor().get(DELIBERATIONS + id + "/export");
        assertThat(exported.status()).as(exported.body()).isEqualTo(200);
        assertThat(exported.header("Content-Disposition")).contains("parley-" + id + ".json");
        return exported.json();
    }

    static Stream<Arguments> golden() {
        return GoldenLogs.listed().entrySet().stream()
                .map(log -> Arguments.of(Named.of(log.getKey(), log.getValue())));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void whatIsTakenInIsWhatWasGiven(List<Entry> log) {
        var id = new StoredLogs(one.store()).put(log);
        var taken = other.visitor().post("/api/imports", recording(id));
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        assertThat(taken.json().getString("outcome")).isEqualTo("new");
        var there = taken.header("Location");
        assertThat(there).isEqualTo(DELIBERATIONS + id);
        assertThat(other.visitor().get(there).json())
                .isEqualTo(one.visitor().get(DELIBERATIONS + id).json());
        var here = one.visitor().get("/api/deliberations").item(0);
        assertThat(summed(other.visitor().get("/api/deliberations").item(0)))
                .isEqualTo(summed(here).put("imported", true));
        var again = other.visitor().post("/api/imports", recording(id)).json();
        assertThat(again.getString("outcome")).isEqualTo("same");
        assertThat(other.visitor().get("/api/deliberations").json().getJsonArray("items"))
                .hasSize(1);
    }

    /** What the log says; it was put in here another time and outside its comparison. */
    private static JsonObject summed(JsonObject summary) {
        summary.remove("submittedAt");
        summary.remove("comparison");
        return summary;
    }

    @Test
    void anotherLogUnderItsIdStays() {
        var id = new StoredLogs(one.store()).put(GoldenLogs.selfRefine());
        var before = one.visitor().get(DELIBERATIONS + id).json();
        var forged = recording(id);
        event(forged, 5).put("text", "Mia lit two.");
        one.visitor().post("/api/imports", forged).isProblem(409);
        assertThat(one.visitor().get(DELIBERATIONS + id).json()).isEqualTo(before);
    }

    @Test
    void whatWasDeletedIsTakenBackByItsRecording() {
        var id = new StoredLogs(one.store()).put(GoldenLogs.selfRefine());
        var recording = recording(id);
        one.store().bin().delete(id);
        assertThat(items(one)).isEmpty();
        var taken = one.visitor().post("/api/imports", recording).json();
        assertThat(taken.getString("outcome")).isEqualTo("restored");
        assertThat(items(one)).hasSize(1);
    }

    private static JsonArray items(TestWeb web) {
        return web.visitor().get("/api/deliberations").json().getJsonArray("items");
    }

    @Test
    void whatIsNotOverIsNoRecording() {
        var log = GoldenLogs.selfRefine();
        var id = new StoredLogs(one.store()).put(log.subList(0, log.size() - 1));
        one.visitor().get(DELIBERATIONS + id + "/export").isProblem(409);
        one.visitor().get(DELIBERATIONS + UUID.randomUUID() + "/export").isProblem(404);
    }

    @ParameterizedTest
    @CsvSource({
        "seq, events[3].seq",
        "epoch, events[3].epoch",
        "submitted, events[0].event",
        "end, events[14].event",
        "twice, events[6].event.attempt",
        "unknown, events[3].event.type",
        "format, format"
    })
    void aLogThatBreaksARuleIsRefused(String rule, String field) {
        var broken = recording(new StoredLogs(one.store()).put(GoldenLogs.selfRefine()));
        breaking(rule).accept(broken);
        other.visitor().post("/api/imports", broken).isProblem(400, field);
        assertThat(other.visitor().get("/api/deliberations").json().getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void aTypeOfEventThatOnlyANewerParleyKnowsIsNamed() {
        var broken = recording(new StoredLogs(one.store()).put(GoldenLogs.selfRefine()));
        breaking("unknown").accept(broken);
        var refused = other.visitor().post("/api/imports", broken).isProblem(400);
        assertThat(refused.detail()).contains("'Danced'", "a newer one may have written it");
    }

    private static Consumer<JsonObject> breaking(String rule) {
        return switch (rule) {
            case "seq" -> it -> entry(it, 3).put("seq", 9);
            case "epoch" -> it -> entry(it, 3).put("epoch", 0);
            case "submitted" ->
                    it -> entry(it, 0).put("event", new JsonObject().put("type", "Completed"));
            case "end" -> it -> it.getJsonArray("events").remove(15);
            case "twice" -> it -> entry(it, 6).put("event", event(it, 5).copy());
            case "unknown" -> it -> event(it, 3).put("type", "Danced");
            case "format" -> it -> it.put("format", "another");
            default -> throw new IllegalArgumentException(rule);
        };
    }

    private static JsonObject entry(JsonObject recording, int place) {
        return recording.getJsonArray("events").getJsonObject(place);
    }

    private static JsonObject event(JsonObject recording, int place) {
        return entry(recording, place).getJsonObject("event");
    }
}
