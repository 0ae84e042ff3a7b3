package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.server.configuration.HallLimits;
import dev.parley.server.live.FeedLimits;
import dev.parley.server.live.GoldenLogs;
import dev.parley.server.live.LiveMessage;
import dev.parley.server.live.Reader;
import dev.parley.server.live.StoredLog;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a presenter shows to a hall, and what a stranger with its address reaches. */
class PresentationsTest {

    private static final String TOKEN = "CANARY-0123456789abcdef";
    private static final HallLimits SMALL = new HallLimits(2, 2, 1, 2, Duration.ofHours(1));

    private final TestWeb web;
    private final int strangers;
    private final Visitor stranger;
    private final Visitor presenter;

    PresentationsTest(@TempDir Path folder) {
        web = TestWeb.behind(TOKEN, List.of("parley.example"), folder);
        web.store().nodes().log();
        LiveMessage.register(web.vertx().eventBus());
        strangers = web.listen(FeedLimits.DEFAULT, SMALL, new StoredLog(web.store()));
        stranger = new Visitor(web.vertx(), strangers);
        presenter = new Visitor(web.vertx(), strangers);
    }

    @AfterEach
    void close() {
        stranger.close();
        presenter.close();
        web.close();
    }

    private Seen asked(HttpMethod method, String path) {
        return presenter.send(
                presenter.request(method, path).putHeader("Authorization", "Bearer " + TOKEN));
    }

    private Seen show(String id, JsonObject shown) {
        var request =
                presenter
                        .request(HttpMethod.PUT, "/api/presentations/" + id + "/shown")
                        .putHeader("Authorization", "Bearer " + TOKEN)
                        .putHeader("Content-Type", "application/json");
        return presenter.send(request, shown.encode());
    }

    private JsonObject begun() {
        var seen = asked(HttpMethod.POST, "/api/presentations");
        assertThat(seen.status()).as(seen.body()).isEqualTo(201);
        return seen.json();
    }

    private static JsonObject shown(UUID... deliberations) {
        var ids = new JsonArray();
        List.of(deliberations).forEach(id -> ids.add(id.toString()));
        return new JsonObject()
                .put("deliberations", ids)
                .put("part", "lanes")
                .put("filter", "all")
                .put("stage", false)
                .put("changes", false)
                .put("alone", "")
                .put("narrow", "")
                .put("baseline", "")
                .put("compared", new JsonArray())
                .put("explained", "");
    }

    private UUID deliberation() {
        return new StoredLogs(web.store()).put(GoldenLogs.selfRefine());
    }

    private Reader watcher(JsonObject begun) {
        return new Reader(web.vertx(), strangers, "/api/watch/" + begun.getString("token"));
    }

    @Test
    void whatBeginsHasATokenOfItsOwnAnAddressAndNamesThatOthersCallItBy() {
        var one = begun();
        assertThat(one.getString("token")).hasSize(32);
        assertThat(one.getString("address")).isEqualTo("/watch/" + one.getString("token"));
        assertThat(one.getJsonArray("names")).containsExactly("parley.example");
        assertThat(begun().getString("token")).isNotEqualTo(one.getString("token"));
    }

    @Test
    void theListNamesThoseThatGoOnWithoutTheirTokens() {
        var one = begun();
        var seen = asked(HttpMethod.GET, "/api/presentations");
        assertThat(seen.item(0).getString("id")).isEqualTo(one.getString("id"));
        assertThat(seen.body()).doesNotContain(one.getString("token"));
    }

    @Test
    void aWatcherHearsAtOnceThatNothingIsShownYetAndThenWhateverIs() {
        var id = deliberation();
        var begun = begun();
        try (var watcher = watcher(begun)) {
            var first = watcher.next();
            assertThat(first.getString("type")).isEqualTo("shown");
            assertThat(first.getString("now")).isNotEmpty();
            assertThat(first.containsKey("shown")).isFalse();
            var replay = new JsonObject().put("at", "1.5s").put("playing", true).put("speed", 4);
            assertThat(show(begun.getString("id"), shown(id).put("replay", replay)).status())
                    .isEqualTo(200);
            var second = watcher.next().getJsonObject("shown");
            assertThat(second).isEqualTo(shown(id).put("replay", replay));
        }
    }

    @Test
    void aWatcherReadsTheLogOfWhatIsShown() {
        var id = deliberation();
        var begun = begun();
        show(begun.getString("id"), shown(id));
        try (var watcher = watcher(begun)) {
            assertThat(watcher.next().getString("type")).isEqualTo("shown");
            watcher.watch(id, 0);
            var all = GoldenLogs.selfRefine().size();
            var frames = watcher.until(frame -> frame.getLong("seq", -1L) == all);
            assertThat(frames).hasSize(all);
        }
    }

    @Test
    void noOtherDeliberationIsReadNotEvenOneThatWasShownBefore() {
        var before = deliberation();
        var now = deliberation();
        var begun = begun();
        show(begun.getString("id"), shown(before));
        try (var watcher = watcher(begun)) {
            watcher.next();
            show(begun.getString("id"), shown(now));
            watcher.next();
            watcher.watch(before, 0);
            var problem = watcher.next();
            assertThat(problem.getString("type")).isEqualTo("problem");
            assertThat(problem.getString("detail")).contains("is not shown just now");
            watcher.watch(UUID.randomUUID(), 0);
            assertThat(watcher.next().getString("detail")).contains("is not shown just now");
            assertThat(watcher.hasMore(100)).isFalse();
        }
    }

    @Test
    void whatIsShownNoMoreIsNotToldOfAnyMore() {
        var under = new StoredLogs(web.store()).put(GoldenLogs.selfRefine().subList(0, 3));
        var begun = begun();
        show(begun.getString("id"), shown(under));
        try (var watcher = watcher(begun)) {
            watcher.next();
            watcher.watch(under, 0);
            watcher.until(frame -> frame.getLong("seq", -1L) == 3);
            show(begun.getString("id"), shown(deliberation()));
            watcher.until(frame -> frame.getString("type").equals("shown"));
            web.store().log().append(under, GoldenLogs.selfRefine().get(3)).join();
            assertThat(watcher.hasMore(2_500)).isFalse();
        }
    }

    @Test
    void whatIsEndedSaysSoAndIsNotThereAnyMore() {
        var begun = begun();
        var id = begun.getString("id");
        try (var watcher = watcher(begun)) {
            watcher.next();
            assertThat(asked(HttpMethod.DELETE, "/api/presentations/" + id).status())
                    .isEqualTo(200);
            assertThat(watcher.next().getString("type")).isEqualTo("over");
        }
        asked(HttpMethod.DELETE, "/api/presentations/" + id).isProblem(404);
        show(id, shown(deliberation())).isProblem(404);
        assertNothingIsShownAt(begun.getString("token"));
    }

    @Test
    void whatEndsByItselfIsOverForThoseWhoWatchToo() throws InterruptedException {
        var limits = new HallLimits(2, 2, 1, 2, Duration.ofMillis(400));
        var port = web.listen(FeedLimits.DEFAULT, limits, new StoredLog(web.store()));
        var begun = begun();
        try (var watcher =
                new Reader(web.vertx(), port, "/api/watch/" + begun.getString("token"))) {
            assertThat(watcher.next().getString("type")).isEqualTo("shown");
            assertThat(watcher.next().getString("type")).isEqualTo("over");
        }
    }

    @Test
    void aRingThatWasLostIsMadeUpForByTheNextLook() {
        var begun = begun();
        try (var watcher = watcher(begun)) {
            watcher.next();
            var unheard = shown(deliberation()).encode();
            web.store()
                    .presentations()
                    .show(UUID.fromString(begun.getString("id")), unheard, SMALL.silence());
            assertThat(watcher.next().getJsonObject("shown")).isNotNull();
        }
    }

    @Test
    void whoWatchesIsCounted() {
        var begun = begun();
        try (var watcher = watcher(begun)) {
            watcher.next();
            awaitWatchers(1);
        }
        awaitWatchers(0);
    }

    private void awaitWatchers(int expected) {
        for (int glance = 0; glance < 100; glance++) {
            var now = asked(HttpMethod.GET, "/api/presentations").item(0).getInteger("watchers");
            if (now == expected) {
                return;
            }
            pause();
        }
        throw new AssertionError("never were there " + expected);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void oneMoreWatcherThanMayIsToldSoAsItsSocketIsClosed() {
        var begun = begun();
        try (var watcher = watcher(begun);
                var other = watcher(begun)) {
            watcher.next();
            var refused = other.awaitClosed();
            assertThat(refused.closeStatusCode()).isEqualTo((short) 1013);
            assertThat(refused.closeReason()).isEqualTo("1 watch this already, as many as may");
        }
        try (var next = watcher(begun)) {
            assertThat(next.next().getString("type")).isEqualTo("shown");
        }
    }

    @Test
    void noMoreBeginThanMayGoOn() {
        begun();
        begun();
        var refused = asked(HttpMethod.POST, "/api/presentations").isProblem(503);
        assertThat(refused.detail()).contains("2 presentations go on", "end one of them first");
    }

    @Test
    void noMoreIsShownAtOnceThanMayBe() {
        var id = begun().getString("id");
        var three = shown(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        var refused = show(id, three).isProblem(400, "deliberations");
        assertThat(refused.detail()).contains("3 ids", "2 at once");
    }

    @ParameterizedTest
    @CsvSource({"part, walls", "filter, some", "stage, yes", "colour, red", "alone, 7"})
    void whatIsShownKeepsTheContract(String field, String value) {
        var wrong = shown(UUID.randomUUID()).put(field, "7".equals(value) ? (Object) 7 : value);
        show(begun().getString("id"), wrong).isProblem(400);
    }

    @Test
    void aStrangerWithTheAddressGetsItsPageKeptByNobody() {
        var seen = stranger.get("/watch/" + begun().getString("token"));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).startsWith("text/html");
        assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
        assertThat(seen.header("Referrer-Policy")).isEqualTo("no-referrer");
        var besides = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
        assertThat(besides.matcher(seen.body()).results().map(it -> it.group(1)))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(stranger.get(it).status()).as(it).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/runs",
                "/d/x",
                "/watch",
                "/watch/",
                "/theme.js",
                "/icon.svg",
                "/index.html",
                "/recording.html",
                "/api/deliberations",
                "/api/presentations",
                "/api/live",
                "/api/watch",
                "/api/watch/",
                "/openapi.json",
                "/metrics",
                "/watch/../api/models",
                "/watch/%2e%2e/api/models",
                "/assets/../api/models",
                "/assets/%2e%2e/api/models",
                "/assets/..%2fapi/models",
                "/assets/..%2findex.html",
                "/assets//api/models",
                "/assets/.hidden",
                "/watch/x/api/models",
                "/api/watch/x/../../models",
                "//api/models",
            })
    void andNothingElse(String path) {
        begun();
        assertThat(stranger.get(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void norByAnotherMethod(String method) {
        var token = begun().getString("token");
        for (var path : List.of("/watch/" + token, "/api/watch/" + token, "/assets/x.js")) {
            var request = stranger.request(HttpMethod.valueOf(method), path);
            stranger.send(request).isProblem(401, "Authorization");
        }
    }

    @Test
    void theTokenOfAPresentationIsNoneForTheServer() {
        var token = begun().getString("token");
        var request =
                stranger.request(HttpMethod.GET, "/api/deliberations")
                        .putHeader("Authorization", "Bearer " + token)
                        .putHeader("Cookie", Door.COOKIE + "=" + token);
        stranger.send(request).isProblem(401, "Authorization");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "0123456789abcdef0123456789abcdef",
                "%00",
                "..%2f..",
                "0123456789abcdef0123456789abcdeg0"
            })
    void atAWrongAddressNothingIsShown(String token) {
        begun();
        assertNothingIsShownAt(token);
    }

    private void assertNothingIsShownAt(String token) {
        var page = stranger.get("/watch/" + token);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("Nothing is shown at this address, or not any more");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertRejected(token, "http://127.0.0.1:" + strangers, 404);
    }

    private void assertRejected(String token, String origin, int status) {
        var options = Reader.connection(strangers, origin).setURI("/api/watch/" + token);
        var client = web.vertx().createWebSocketClient();
        assertThatThrownBy(() -> Reader.await(client.connect(options)))
                .rootCause()
                .isInstanceOfSatisfying(
                        UpgradeRejectedException.class,
                        refused -> assertThat(refused.getStatus()).isEqualTo(status));
    }

    @Test
    void aForeignPageOpensNoSocketWhateverTokenItHas() {
        assertRejected(begun().getString("token"), "http://evil.example", 403);
    }

    @Test
    void noProblemRepeatsTheToken() {
        var token = begun().getString("token");
        assertThat(stranger.get("/api/watch/" + token).isProblem(400, "Upgrade").body())
                .doesNotContain(token);
        var wrong = presenter.request(HttpMethod.DELETE, "/watch/" + token);
        wrong.putHeader("Authorization", "Bearer " + TOKEN);
        assertThat(presenter.send(wrong).isProblem(405).body()).doesNotContain(token);
    }
}
