package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.server.configuration.HallLimits;
import dev.parley.server.live.FeedLimits;
import dev.parley.server.live.GoldenLogs;
import dev.parley.server.live.LiveMessage;
import dev.parley.server.live.Reader;
import dev.parley.server.live.ShownLanes;
import dev.parley.server.live.StoredLog;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** A presenter, who has the server's token, and a stranger, who has none. */
abstract class WithPresenter {

    static final String TOKEN = "CANARY-0123456789abcdef";

    static final HallLimits SMALL = new HallLimits(2, 2, 1, 2, Duration.ofHours(1));

    final TestWeb web;

    final int strangers;

    final Visitor stranger;

    final Visitor presenter;

    WithPresenter(Path folder) {
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

    Seen asked(HttpMethod method, String path) {
        return presenter.send(
                presenter.request(method, path).putHeader("Authorization", "Bearer " + TOKEN));
    }

    Seen show(String id, JsonObject shown) {
        var request =
                presenter
                        .request(HttpMethod.PUT, "/api/presentations/" + id + "/shown")
                        .putHeader("Authorization", "Bearer " + TOKEN)
                        .putHeader("Content-Type", "application/json");
        return presenter.send(request, shown.encode());
    }

    JsonObject begun() {
        var seen = asked(HttpMethod.POST, "/api/presentations");
        assertThat(seen.status()).as(seen.body()).isEqualTo(201);
        return seen.json();
    }

    static JsonObject shown(UUID... deliberations) {
        return ShownLanes.of(List.of(deliberations));
    }

    UUID deliberation() {
        return new StoredLogs(web.store()).put(GoldenLogs.selfRefine());
    }

    Reader watcher(JsonObject begun) {
        return new Reader(web.vertx(), strangers, "/api/watch/" + begun.getString("token"));
    }

    void assertNothingIsShownAt(String token) {
        var page = stranger.get("/watch/" + token);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("Nothing is shown at this address, or not any more");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertRejected(token, "http://127.0.0.1:" + strangers, 404);
    }

    void assertRejected(String token, String origin, int status) {
        var options = Reader.connection(strangers, origin).setURI("/api/watch/" + token);
        var client = web.vertx().createWebSocketClient();
        assertThatThrownBy(() -> Reader.await(client.connect(options)))
                .rootCause()
                .isInstanceOfSatisfying(
                        UpgradeRejectedException.class,
                        refused -> assertThat(refused.getStatus()).isEqualTo(status));
    }
}
