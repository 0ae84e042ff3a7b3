package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.live.GoldenLogs;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyTest {

    private static final String DELIBERATIONS = "/api/deliberations";
    private static final String COMPARISONS = "/api/comparisons";

    private final TestWeb web;
    private final Visitor visitor;

    IdempotencyTest(@TempDir Path folder) {
        web = TestWeb.over(folder);
        visitor = web.visitor();
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void theSameKeyGivesTheSameDeliberation() {
        var first = post(DELIBERATIONS, "key-1", Asking.deliberation());
        var again = post(DELIBERATIONS, "key-1", Asking.deliberation());
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void theSameKeyGivesTheWholeComparison() {
        var body = Asking.comparison("raw", "vanilla", "self-refine");
        var first = post(COMPARISONS, "key-1", body);
        var again = post(COMPARISONS, "key-1", body);
        assertThat(first.json().getJsonArray("deliberations")).hasSize(3);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(count()).isEqualTo(3);
    }

    @Test
    void theOrderOfFieldsAndTheSpaceBetweenThemMakeNoDifference() {
        var first = post(DELIBERATIONS, "key-1", Asking.deliberation());
        var turned = new JsonObject();
        turned.put("method", Asking.deliberation().getJsonObject("method"));
        turned.mergeIn(Asking.deliberation());
        var again = visitor.send(keyed(DELIBERATIONS, "key-1"), turned.encodePrettily());
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        post(DELIBERATIONS, "key-1", Asking.deliberation());
        var others =
                List.of(
                        Asking.deliberation().put("prompt", "Another."),
                        Asking.deliberation().put("seed", 7),
                        Asking.deliberation().put("budget", new JsonObject().put("calls", 3)));
        for (var other : others) {
            var response = post(DELIBERATIONS, "key-1", other);
            response.isProblem(422, "Idempotency-Key");
            assertThat(response.detail()).contains("'key-1'").contains("needs a new key");
        }
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aKeyOfADeliberationIsNoneOfAComparison() {
        post(DELIBERATIONS, "key-1", Asking.deliberation());
        post(COMPARISONS, "key-1", Asking.comparison("self-refine"))
                .isProblem(422, "Idempotency-Key");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void theSameKeyGivesTheSameJudgementOfOneAnswerAndNoneOfAnother() {
        var logs = new StoredLogs(web.store());
        var run = logs.put(GoldenLogs.selfRefine());
        var other = DELIBERATIONS + "/" + logs.put(GoldenLogs.selfRefine()) + "/judgements";
        var judgements = DELIBERATIONS + "/" + run + "/judgements";
        var first = post(judgements, "key-1", new JsonObject());
        var again = post(judgements, "key-1", new JsonObject());
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(visitor.get(judgements).json().getJsonArray("items")).hasSize(1);
        post(other, "key-1", new JsonObject()).isProblem(422, "Idempotency-Key");
        assertThat(visitor.get(other).json().getJsonArray("items")).isEmpty();
    }

    @Test
    void withoutAKeyEachIsANewOne() {
        visitor.post(DELIBERATIONS, Asking.deliberation());
        visitor.post(DELIBERATIONS, Asking.deliberation());
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void manyAtOnceUnderOneKeyAreOneDeliberation() {
        var body = Asking.deliberation().toBuffer();
        var calls =
                IntStream.range(0, 20)
                        .mapToObj(_ -> keyed(DELIBERATIONS, "key-1").sendBuffer(body))
                        .toList();
        Visitor.await(Future.all(calls));
        assertThat(calls.stream().map(call -> Seen.of(call.result()).body()).distinct())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("{\"id\":");
        assertThat(count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "tab\tbed", "clé"})
    void aMalformedKeyIsRefused(String key) {
        var response = post(DELIBERATIONS, key, Asking.deliberation());
        response.isProblem(400, "Idempotency-Key");
        assertThat(response.detail()).contains("must");
        assertThat(count()).isZero();
    }

    @Test
    void aKeyMayHave200CharactersAndNoMore() {
        assertThat(post(DELIBERATIONS, "k".repeat(200), Asking.deliberation()).status())
                .isEqualTo(201);
        var response = post(DELIBERATIONS, "k".repeat(201), Asking.deliberation());
        assertThat(response.isProblem(400, "Idempotency-Key").detail()).contains("200");
    }

    @Test
    void twoKeysAreRefused() {
        var request = keyed(DELIBERATIONS, "key-1");
        request.headers().add("Idempotency-Key", "key-2");
        visitor.send(request, Asking.deliberation().encode()).isProblem(400, "Idempotency-Key");
    }

    private Seen post(String path, String key, JsonObject body) {
        return visitor.send(keyed(path, key), body.encode());
    }

    private HttpRequest<Buffer> keyed(String path, String key) {
        return visitor.request(HttpMethod.POST, path)
                .putHeader("Content-Type", "application/json")
                .putHeader("Idempotency-Key", key);
    }

    private int count() {
        return visitor.get(DELIBERATIONS).json().getJsonArray("items").size();
    }
}
