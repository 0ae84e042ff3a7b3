package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.live.GoldenLogs;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes in, and how it comes out again; the visitor holds each answer to the contract. */
class DeliberationsTest {

    private static final String DELIBERATIONS = "/api/deliberations";

    private final TestWeb web;
    private final Visitor visitor;

    DeliberationsTest(@TempDir Path folder) {
        web = TestWeb.over(folder);
        visitor = web.visitor();
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void whatIsSubmittedIsThereWhereItIsSaidToBe() {
        var created = visitor.post(DELIBERATIONS, Asking.deliberation());
        assertThat(created.status()).isEqualTo(201);
        var one = visitor.get(created.header("Location")).json();
        assertThat(one.getString("id")).isEqualTo(created.json().getString("id"));
        assertThat(one.getString("status")).isEqualTo("queued");
        assertThat(UUID.fromString(one.getString("id")).version()).isEqualTo(7);
    }

    @Test
    void everythingThatIsChosenIsInTheLog() {
        var body =
                Asking.deliberation()
                        .put("method", new JsonObject().put("id", "self-refine").put("rounds", 2))
                        .put("models", new JsonObject().put("judge", "qwen"))
                        .put("judge", new JsonObject().put("naPolicy", "paper"))
                        .put("budget", new JsonObject().put("tokens", 9000).put("usd", 0.5))
                        .put("seed", 7);
        var location = visitor.post(DELIBERATIONS, body).header("Location");
        var event = visitor.get(location + "/events").item(0).getJsonObject("event");
        assertThat(event.getString("prompt")).isEqualTo("A tale of a lighthouse.");
        assertThat(event.getJsonObject("method").getJsonObject("parameters").getInteger("rounds"))
                .isEqualTo(2);
        assertThat(event.getJsonObject("models").getJsonObject("judge").getString("id"))
                .isEqualTo("qwen");
        assertThat(event.getJsonObject("models").getJsonObject("generator").getString("id"))
                .isEqualTo("rehearsal");
        assertThat(event.getJsonObject("judge").getString("naPolicy")).isEqualTo("paper");
        assertThat(event.getJsonObject("budget").getMap())
                .isEqualTo(new JsonObject("{\"tokens\":9000,\"usd\":0.5}").getMap());
        assertThat(event.getInteger("seed")).isEqualTo(7);
    }

    @Test
    void aPromptOf64KibibytesIsTaken() {
        var body = Asking.deliberation().put("prompt", "é".repeat(32 * 1024));
        assertThat(visitor.post(DELIBERATIONS, body).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"self-refine", "align3", "failed", "cancelled"})
    void aLogAndItsFoldConformToTheContract(String name) {
        var log = GoldenLogs.all().getOrDefault(name, List.of());
        var path = DELIBERATIONS + "/" + new StoredLogs(web.store()).put(log);
        assertThat(visitor.get(path).json().getInteger("lastSeq")).isEqualTo(log.size());
        var events = visitor.get(path + "/events").json();
        assertThat(events.getJsonArray("items")).hasSize(log.size());
        assertThat(events.containsKey("next")).isFalse();
    }

    @Test
    void aLogCanBeReadPageByPageAndAsLines() {
        var log = GoldenLogs.selfRefine();
        var path = DELIBERATIONS + "/" + new StoredLogs(web.store()).put(log) + "/events";
        var first = visitor.get(path + "?limit=5").json();
        assertThat(first.getJsonArray("items")).hasSize(5);
        assertThat(first.getInteger("next")).isEqualTo(5);
        var rest = visitor.get(path + "?after=5");
        assertThat(rest.item(0).getInteger("seq")).isEqualTo(6);
        assertThat(rest.json().getJsonArray("items")).hasSize(log.size() - 5);
        assertThat(lines(path)).isEqualTo(IntStream.rangeClosed(1, log.size()).boxed().toList());
        assertThat(lines(path + "?after=15"))
                .isEqualTo(IntStream.rangeClosed(16, log.size()).boxed().toList());
        assertThat(lines(path + "?after=99")).isEmpty();
    }

    private List<Integer> lines(String path) {
        var request =
                visitor.request(HttpMethod.GET, path).putHeader("Accept", "application/x-ndjson");
        var seen = visitor.send(request);
        assertThat(seen.header("Content-Type")).isEqualTo("application/x-ndjson");
        return seen.body().lines().map(line -> new JsonObject(line).getInteger("seq")).toList();
    }

    @Test
    void theListIsNewestFirstAndEachIsOnOnePageOnly() {
        var submitted =
                IntStream.range(0, 7)
                        .mapToObj(_ -> visitor.post(DELIBERATIONS, Asking.deliberation()))
                        .map(created -> created.json().getString("id"))
                        .toList();
        var listed = new ArrayList<String>();
        var page = visitor.get(DELIBERATIONS + "?limit=3").json();
        listed.addAll(ids(page));
        while (page.containsKey("next")) {
            page = visitor.get(DELIBERATIONS + "?limit=3&after=" + page.getString("next")).json();
            listed.addAll(ids(page));
        }
        assertThat(listed).isEqualTo(submitted.reversed());
    }

    @ParameterizedTest
    @CsvSource({
        "'',2",
        "?q=LIGHTHOUSE,1",
        "?q=light%25,0",
        "?scenario=child-storytelling,1",
        "?method=self-refine,2",
        "?method=raw,0",
        "?status=queued,1",
        "?status=completed&method=self-refine,1",
        "?scenario=cooking,0",
    })
    void theListCanBeNarrowed(String query, int expected) {
        new StoredLogs(web.store()).put(GoldenLogs.selfRefine());
        visitor.post(DELIBERATIONS, Asking.deliberation());
        assertThat(ids(visitor.get(DELIBERATIONS + query).json())).hasSize(expected);
    }

    @Test
    void moreThanTheServerAllowsIsOnePageOfWhatItAllows() {
        IntStream.range(0, 6)
                .forEach(_ -> visitor.post("/api/comparisons", Asking.comparison(twenty())));
        var page = visitor.get(DELIBERATIONS + "?limit=1000").json();
        assertThat(ids(page)).hasSize(TestWeb.LIMITS.mostPerPage());
        assertThat(page.containsKey("next")).isTrue();
    }

    private static String[] twenty() {
        return "raw ".repeat(20).strip().split(" ");
    }

    private static List<String> ids(JsonObject page) {
        return page.getJsonArray("items").stream()
                .map(item -> ((JsonObject) item).getString("id"))
                .toList();
    }

    @Test
    void aComparisonHasItsDeliberationsInTheOrderOfTheMethodsUnderOneSeed() {
        var created =
                visitor.post("/api/comparisons", Asking.comparison("vanilla", "raw", "align3"));
        assertThat(created.status()).isEqualTo(201);
        var comparison = visitor.get(created.header("Location")).json();
        assertThat(comparison.getString("id")).isEqualTo(created.json().getString("id"));
        var all = comparison.getJsonArray("deliberations").stream().map(JsonObject.class::cast);
        assertThat(all.map(one -> one.getString("method")))
                .containsExactly("vanilla", "raw", "align3");
        assertThat(
                        created.json().getJsonArray("deliberations").stream()
                                .map(id ->
                                        visitor.get(DELIBERATIONS + "/" + id)
                                                .json()
                                                .getLong("seed"))
                                .distinct())
                .hasSize(1);
    }

    @Test
    void aComparisonGivesAllItsMethodsTheSameBudget() {
        var budget = new JsonObject().put("tokens", 9000).put("calls", 4).put("seconds", 60);
        var body = Asking.comparison("vanilla", "tpo", "align3", "refuse").put("budget", budget);
        var created = visitor.post("/api/comparisons", body).json();
        assertThat(created.getJsonArray("deliberations"))
                .hasSize(4)
                .allSatisfy(id ->
                        assertThat(
                                        visitor.get(DELIBERATIONS + "/" + id + "/events")
                                                .item(0)
                                                .getJsonObject("event")
                                                .getJsonObject("budget"))
                                .isEqualTo(budget));
    }

    @Test
    void whatRunsCanBeCancelledWithNeitherBodyNorContentTypeAndAgain() {
        var id = visitor.post(DELIBERATIONS, Asking.deliberation()).json().getString("id");
        assertThat(cancel(id).status()).isEqualTo(202);
        assertThat(cancel(id).json().getString("id")).isEqualTo(id);
    }

    @Test
    void whatHasEndedCanNotBeCancelled() {
        var id = new StoredLogs(web.store()).put(GoldenLogs.failed());
        assertThat(cancel(id.toString()).isProblem(409).detail()).contains("has ended");
    }

    private Seen cancel(String id) {
        var path = DELIBERATIONS + "/" + id + "/cancel";
        return visitor.send(visitor.request(HttpMethod.POST, path));
    }
}
