package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.server.live.GoldenLogs;
import dev.parley.specs.NaPolicy;
import dev.parley.specs.Score;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of what ran: narrowed, sorted, deleted from and taken back; held to the contract. */
class RunsTest {

    private static final String ALL = "/api/deliberations";

    private final TestWeb web;
    private final Visitor visitor;
    private UUID refined = new UUID(0, 0);

    RunsTest(@TempDir Path folder) {
        web = TestWeb.over(folder);
        visitor = web.visitor();
    }

    @BeforeEach
    void fill() {
        var logs = new StoredLogs(web.store());
        logs.put(GoldenLogs.all().getOrDefault("cancelled", List.of()));
        refined = logs.put(scored(GoldenLogs.selfRefine()));
        logs.put(GoldenLogs.all().getOrDefault("align3", List.of()));
        visitor.post(ALL, Asking.deliberation());
    }

    /** With a verdict on everything, and ended now. */
    private static List<Entry> scored(List<Entry> log) {
        return log.stream()
                .map(it -> new Entry(it.seq(), it.epoch(), Instant.now(), scored(it.event())))
                .toList();
    }

    private static Event scored(Event event) {
        return event instanceof Judged judged
                ? new Judged(
                        judged.turn(),
                        judged.purpose(),
                        judged.verdicts(),
                        List.of(new Score(1, 0.5, 0.65, 0.65, 0.65, 0, NaPolicy.CODE)),
                        judged.ballots(),
                        judged.agreement(),
                        judged.check())
                : event;
    }

    @AfterEach
    void close() {
        web.close();
    }

    private JsonArray items(String query) {
        return visitor.get(ALL + query).json().getJsonArray("items");
    }

    @ParameterizedTest
    @CsvSource({
        "?judged=true, 1",
        "?judged=false, 3",
        "?persons=false, 4",
        "?persons=true, 0",
        "?imported=false, 4",
        "?imported=true, 0",
        "?forked=false, 4",
        "?forked=true, 0",
        "?rehearsal=true, 2",
        "?rehearsal=false, 2",
        "?version=1, 4",
        "?version=2, 0",
        "?model=rehearsal, 2",
        "?model=qwen, 2",
        "?model=nobody, 0",
        "?since=2000-01-01T00:00:00Z, 4",
        "?until=2000-01-01T00:00:00%2B01:00, 0",
        "?deleted=true, 0"
    })
    void theListIsNarrowed(String query, int found) {
        assertThat(items(query)).hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "newest",
                "oldest",
                "sar",
                "sar-lowest",
                "tokens",
                "tokens-fewest",
                "duration",
                "duration-shortest"
            })
    void theListIsPagedThroughInEachOrderAndHasEachOnce(String sort) {
        var seen = new ArrayList<JsonObject>();
        var next = Optional.of("");
        while (next.isPresent()) {
            var page = visitor.get(ALL + "?limit=1&sort=" + sort + next.get()).json();
            seen.add(page.getJsonArray("items").getJsonObject(0));
            next = Optional.ofNullable(page.getString("next")).map(it -> "&after=" + it);
        }
        assertThat(seen).extracting(it -> it.getString("id")).doesNotHaveDuplicates().hasSize(4);
        var whole = items("?sort=" + sort).stream().toList();
        assertThat(whole).isEqualTo(seen);
    }

    @Test
    void theBestIsFirstAndWhatHasNoScoreLast() {
        var sars =
                items("?sort=sar").stream().map(it -> ((JsonObject) it).getDouble("sar")).toList();
        assertThat(sars).containsExactly(0.65, null, null, null);
        var tokens =
                items("?sort=tokens").stream().map(it -> ((JsonObject) it).getInteger("tokens"));
        assertThat(tokens.toList()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theLeastIsFirstTheOtherWayRoundAndWhatHasNoScoreLastAgain() {
        var sars = figures("sar-lowest", it -> it.getDouble("sar"));
        assertThat(sars).containsExactly(0.65, null, null, null);
        assertThat(figures("tokens-fewest", it -> it.getInteger("tokens"))).isSorted();
        assertThat(figures("oldest", it -> it.getString("submittedAt"))).isSorted();
        assertThat(figures("oldest", it -> it.getString("id")))
                .isEqualTo(figures("newest", it -> it.getString("id")).reversed());
    }

    private <T> List<T> figures(String sort, Function<JsonObject, T> figure) {
        return items("?sort=" + sort).stream().map(it -> figure.apply((JsonObject) it)).toList();
    }

    @Test
    void whatIsNoInstantIsRefused() {
        visitor.get(ALL + "?since=yesterday").isProblem(400, "since");
        visitor.get(ALL + "?sort=beauty").isProblem(400, "sort");
        visitor.get(ALL + "?version=first").isProblem(400, "version");
    }

    private Seen delete(Object id) {
        return visitor.send(visitor.request(HttpMethod.DELETE, ALL + "/" + id));
    }

    @Test
    void whatIsDeletedIsLeftOutAndTakenBack() {
        assertThat(delete(refined).status()).isEqualTo(200);
        assertThat(items("")).hasSize(3);
        assertThat(items("?deleted=true")).hasSize(1);
        assertThat(visitor.get(ALL + "/" + refined).status()).isEqualTo(200);
        visitor.send(visitor.request(HttpMethod.POST, ALL + "/" + refined + "/restore"));
        assertThat(items("")).hasSize(4);
    }

    @Test
    void whatIsUnderWayIsNotDeletedAndTheSentenceSaysWhatToDo() {
        var id = items("?status=queued").getJsonObject(0).getString("id");
        assertThat(delete(id).isProblem(409).detail())
                .contains("is under way; stop it or wait for its end");
        delete(UUID.randomUUID()).isProblem(404);
    }
}
