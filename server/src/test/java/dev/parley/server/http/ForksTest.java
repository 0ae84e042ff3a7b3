package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.server.live.GoldenLogs;
import dev.parley.specs.Scenario;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Parting from a deliberation at one of its turns, and what can't be taken part in; the visitor
 * holds each answer to the contract.
 */
class ForksTest {

    private static final String DELIBERATIONS = "/api/deliberations/";
    private static final Scenario SCENARIO =
            ((Submitted) GoldenLogs.selfRefine().getFirst().event()).scenario();

    private final TestWeb web;
    private final Visitor visitor;
    private final UUID first;

    ForksTest(@TempDir Path folder) {
        web = TestWeb.over(folder);
        visitor = web.visitor();
        first = new StoredLogs(web.store()).put(GoldenLogs.selfRefine());
    }

    @AfterEach
    void close() {
        web.close();
    }

    private String fork(String wish) {
        var created = visitor.post(DELIBERATIONS + first + "/fork", new JsonObject(wish));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return created.header("Location");
    }

    private List<JsonObject> events(String fork) {
        return visitor.get(fork + "/events").json().getJsonArray("items").stream()
                .map(it -> ((JsonObject) it).getJsonObject("event"))
                .toList();
    }

    private static List<String> names(List<JsonObject> events) {
        return events.stream().map(it -> it.getString("type")).toList();
    }

    /** Event 8 is the end of the critique; the failed attempt at the draft is not shared. */
    @Test
    void theTurnsThatWereDoneAreShared() {
        var fork = fork("{\"at\": 8}");
        var events = events(fork);
        assertThat(names(events))
                .containsExactly(
                        "Submitted",
                        "TurnStarted",
                        "TurnCompleted",
                        "TurnStarted",
                        "TurnCompleted");
        assertThat(events.get(2).getInteger("attempt")).isEqualTo(1);
        assertThat(events.get(4).getString("text")).isEqualTo("S-01: a match.");
        var transcript = visitor.get(fork).json();
        assertThat(transcript.getString("status")).isEqualTo("queued");
        assertThat(transcript.getJsonObject("fork"))
                .isEqualTo(
                        new JsonObject().put("of", first.toString()).put("at", 8).put("shared", 5));
        assertThat(transcript.getJsonObject("calls").getInteger("method")).isEqualTo(2);
        assertThat(transcript.getString("comparison")).isNull();
        assertThat(transcript.getInteger("seed")).isEqualTo(42);
    }

    @Test
    void theOriginalStaysAndTheFamilyIsTold() {
        var before = visitor.get(DELIBERATIONS + first).json();
        var child = id(fork("{\"at\": 8}"));
        var grandchild =
                visitor.post(DELIBERATIONS + child + "/fork", new JsonObject("{\"at\": 3}"))
                        .json()
                        .getString("id");
        assertThat(visitor.get(DELIBERATIONS + first).json()).isEqualTo(before);
        for (var one : List.of(first.toString(), child, grandchild)) {
            var family = visitor.get(DELIBERATIONS + one + "/forks").json().getJsonArray("items");
            assertThat(values(family, "id")).containsExactly(first.toString(), child, grandchild);
            assertThat(values(family, "of")).containsExactly(null, first.toString(), child);
            assertThat(values(family, "at")).containsExactly(null, 8, 3);
        }
    }

    @Test
    void whatIsWishedOtherwiseIsOther() {
        var events =
                events(
                        fork(
                                """
                                {"at": 8, "changes": {"seed": 7, "method": {"rounds": 3}, "budget": {},
                                  "models": {"reviser": "rehearsal", "generator": "rehearsal", "reflector": "rehearsal",
                                             "judge": "rehearsal"},
                                  "text": "Say that it is night."}}
                                """));
        var submitted = events.getFirst();
        assertThat(submitted.getInteger("seed")).isEqualTo(7);
        assertThat(
                        submitted
                                .getJsonObject("method")
                                .getJsonObject("parameters")
                                .getInteger("rounds"))
                .isEqualTo(3);
        assertThat(submitted.getJsonObject("models").getJsonObject("reviser").getString("id"))
                .isEqualTo("rehearsal");
        assertThat(values(submitted.getJsonArray("others"), "id"))
                .as("the price of what is shared")
                .containsExactly("qwen");
        assertThat(events.getLast())
                .isEqualTo(
                        new JsonObject()
                                .put("type", "PersonWrote")
                                .put("turn", "round-1/reflect")
                                .put("role", "reflector")
                                .put("product", "critique")
                                .put("text", "Say that it is night."));
    }

    @Test
    void aTextOfAPersonIsInTheTranscriptBesideTheAgents() {
        var turns =
                visitor.get(fork("{\"at\": 8, \"changes\": {\"text\": \"Night.\"}}"))
                        .json()
                        .getJsonArray("turns");
        var critique = turns.getJsonObject(1);
        assertThat(critique.getString("text")).isEqualTo("Night.");
        assertThat(critique.getJsonObject("person").getString("instead"))
                .isEqualTo("S-01: a match.");
        assertThat(turns.getJsonObject(0).getJsonObject("person")).isNull();
    }

    /** The log's scenario is kept here, as it was when it ran. */
    private JsonObject kept() {
        var scenario = SCENARIO;
        web.store().scenarios().importAll(List.of(scenario));
        return scenario("");
    }

    private JsonObject scenario(String version) {
        return visitor.get("/api/scenarios/" + SCENARIO.id() + version).json();
    }

    private static String with(String specifications) {
        return "{\"at\": 8, \"changes\": {\"specifications\": %s}}".formatted(specifications);
    }

    private static final String REWORDED =
            "[{\"id\": \"S-01\", \"kind\": \"safety\", \"text\": \"Nothing burns.\"}]";

    @Test
    void aChangedSpecificationIsAVersionThatIsInForceForNobodyElse() {
        int inForce = kept().getInteger("version");
        var submitted = events(fork(with(REWORDED))).getFirst().getJsonObject("scenario");
        assertThat(submitted.getInteger("version")).isEqualTo(inForce + 1);
        assertThat(values(submitted.getJsonArray("specifications"), "text"))
                .containsExactly("Nothing burns.");
        assertThat(scenario("").getInteger("version")).isEqualTo(inForce);
        var version = scenario("?version=" + (inForce + 1));
        assertThat(version.getString("origin")).isEqualTo("forked");
        assertThat(version.getInteger("prompts")).isEqualTo(scenario("").getInteger("prompts"));
    }

    @Test
    void theSameListTwiceIsOneVersion() {
        kept();
        var one = events(fork(with(REWORDED))).getFirst().getJsonObject("scenario");
        var other = events(fork(with(REWORDED))).getFirst().getJsonObject("scenario");
        assertThat(other).isEqualTo(one);
    }

    @Test
    void nothingIsKeptOfAForkThatIsRefused() {
        int inForce = kept().getInteger("version");
        var wrong = new JsonObject(with(REWORDED));
        wrong.getJsonObject("changes").put("text", "Mine.");
        visitor.post(DELIBERATIONS + first + "/fork", wrong.put("at", 7))
                .isProblem(400, "changes.text");
        var empty = REWORDED.replace("Nothing burns.", "");
        visitor.post(DELIBERATIONS + first + "/fork", new JsonObject(with(empty)))
                .isProblem(400, "changes./specifications/0/text");
        assertThat(
                        visitor.get(
                                        "/api/scenarios/%s?version=%d"
                                                .formatted(SCENARIO.id(), inForce + 1))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void aScenarioThatIsNotHereHasNoVersions() {
        assertThat(
                        visitor.post(
                                        DELIBERATIONS + first + "/fork",
                                        new JsonObject(with(REWORDED)))
                                .isProblem(400, "changes.specifications")
                                .detail())
                .contains("import the scenario");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'at': 12}|at|goes from event 1 to event 11",
                "{'at': 99}|at|goes from event 1 to event 11",
                "{'at': 0}|at|",
                "{}|at|",
                "{'at': 8, 'changes': {'models': {'judge': 'nobody'}}}|changes.models.judge|no model 'nobody'",
                "{'at': 8, 'changes': {'method': {'rounds': 900}}}|changes.method.rounds|",
                "{'at': 8, 'changes': {'version': 9}}|changes.scenario|",
                "{'at': 7, 'changes': {'text': 'Mine.'}}|changes.text|not the end of a turn",
                "{'at': 8, 'changes': {'text': ''}}|changes.text|",
                "{'at': 8, 'changes': {'method': {'id': 'vanilla'}}}|changes.method|",
                "{'at': 8, 'wishes': {}}|wishes|"
            })
    void aWrongWishIsRefused(String body, String field, String words) {
        var refused =
                visitor.post(
                        DELIBERATIONS + first + "/fork", new JsonObject(body.replace('\'', '"')));
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.json().getString("field")).isEqualTo(field);
        assertThat(refused.json().getString("detail")).contains(words == null ? "" : words);
    }

    @Test
    void whatDoesNotExistCannotBeForked() {
        var nobody = DELIBERATIONS + UUID.randomUUID();
        assertThat(visitor.post(nobody + "/fork", new JsonObject("{\"at\": 1}")).status())
                .isEqualTo(404);
        assertThat(visitor.get(nobody + "/forks").status()).isEqualTo(404);
    }

    @Test
    void whatHasEndedCannotBeTakenPartIn() {
        var refused = visitor.post(DELIBERATIONS + first + "/go-on", new JsonObject());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getString("detail")).contains("has ended", "fork");
    }

    @Test
    void whatWaitsCannotBeTakenPartInYet() {
        var refused = visitor.post(fork("{\"at\": 8}") + "/go-on", new JsonObject());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getString("detail")).contains("waits for a node");
    }

    private static List<Object> values(JsonArray items, String field) {
        return items.stream().map(it -> ((JsonObject) it).getValue(field)).toList();
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
