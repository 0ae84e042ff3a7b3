package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.configuration.HallLimits;
import dev.parley.server.live.FeedLimits;
import dev.parley.server.live.GoldenLogs;
import dev.parley.server.live.Reader;
import dev.parley.server.live.StoredLog;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a presenter shows to a hall. */
class PresentationsTest extends WithPresenter {

    PresentationsTest(@TempDir Path folder) {
        super(folder);
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
}
