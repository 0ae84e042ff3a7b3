package dev.parley.server.live;

import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** The live feed: gives each reader the deliberations that it asks for. */
public final class LiveFeed {

    private final Vertx vertx;
    private final WatchedLog log;
    private final FeedLimits limits;
    private final AtomicInteger open = new AtomicInteger();

    public LiveFeed(Vertx vertx, WatchedLog log, FeedLimits limits) {
        this.vertx = vertx;
        this.log = log;
        this.limits = limits;
    }

    public FeedLimits limits() {
        return limits;
    }

    /** Serves a reader until its socket closes; called on the socket's event loop. */
    public void open(ServerWebSocket socket) {
        open.incrementAndGet();
        new LiveSession(vertx, log, limits, Scope.ALL, socket, open::decrementAndGet).begin();
    }

    /** Readers that are there just now. */
    public int readers() {
        return open.get();
    }
}
