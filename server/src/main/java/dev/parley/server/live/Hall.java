package dev.parley.server.live;

import dev.parley.server.configuration.HallLimits;
import dev.parley.server.store.Presentation;
import dev.parley.server.store.Presentations;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Those at this node who watch what presenters show. The database says what is shown; the bus only
 * rings when that is something else, so that a ring which is lost is made up for by the next look.
 */
public final class Hall {

    /** Where every node hears of which presentation something else is shown. */
    private static final String NEWS = "presented";

    /** A browser may come again later. */
    private static final short FULL = 1013;

    private final Vertx vertx;
    private final WatchedLog log;
    private final FeedLimits feed;
    private final HallLimits limits;
    private final Presentations store;
    private final Counts counts;
    private final Map<UUID, Audience> audiences = new ConcurrentHashMap<>();
    private final AtomicInteger watchers = new AtomicInteger();

    /**
     * @param node the name of this node
     */
    public Hall(
            Vertx vertx,
            WatchedLog log,
            FeedLimits feed,
            HallLimits limits,
            Presentations store,
            String node) {
        this.vertx = vertx;
        this.log = log;
        this.feed = feed;
        this.limits = limits;
        this.store = store;
        this.counts = new Counts(vertx, store, node);
        vertx.eventBus().<String>consumer(NEWS, ring -> look(UUID.fromString(ring.body())));
        vertx.setPeriodic(feed.look().toMillis(), _ -> lookAtAll());
    }

    public HallLimits limits() {
        return limits;
    }

    /** All who watch at this node. */
    public int watchers() {
        return watchers.get();
    }

    /** The presentation whose token has this digest, if it goes on. */
    public Future<Optional<UUID>> find(String digest) {
        return vertx.executeBlocking(() -> store.findByToken(digest, limits.silence()), false)
                .map(found -> Optional.ofNullable(found).flatMap(it -> it).map(Presentation::id));
    }

    /** Tells every node that something else is shown, or nothing any more. */
    public void ring(UUID presentation) {
        vertx.eventBus().publish(NEWS, presentation.toString());
    }

    /** Serves one of the audience until its socket closes; called on the socket's event loop. */
    public void open(UUID presentation, ServerWebSocket socket) {
        var full = full(presentation);
        if (full.isPresent()) {
            socket.close(FULL, full.get());
            return;
        }
        watchers.incrementAndGet();
        var seat = new Seat(this, presentation, vertx.getOrCreateContext(), socket);
        audiences.compute(presentation, (id, there) -> with(seat, id, there)).look();
        seat.begin();
    }

    /** Close reasons have 123 bytes at most. */
    private Optional<String> full(UUID presentation) {
        var audience = audiences.get(presentation);
        if (audience != null && audience.size() >= limits.watchers()) {
            return Optional.of(
                    "%d watch this already, as many as may".formatted(limits.watchers()));
        }
        return watchers.get() >= limits.allWatchers()
                ? Optional.of(
                        "%d watch at this server already, as many as may"
                                .formatted(limits.allWatchers()))
                : Optional.empty();
    }

    LiveSession session(Scope scope, ServerWebSocket socket, Runnable left) {
        return new LiveSession(vertx, log, feed, scope, socket, left);
    }

    private Audience with(Seat seat, UUID id, @Nullable Audience there) {
        var audience =
                there == null ? new Audience(vertx, () -> store.find(id, limits.silence())) : there;
        audience.add(seat);
        return audience;
    }

    void leave(UUID presentation, Seat seat) {
        watchers.decrementAndGet();
        audiences.computeIfPresent(
                presentation,
                (_, audience) -> {
                    audience.remove(seat);
                    return audience.size() == 0 ? null : audience;
                });
    }

    private void look(UUID presentation) {
        var audience = audiences.get(presentation);
        if (audience != null) {
            audience.look();
        }
    }

    private void lookAtAll() {
        audiences.values().forEach(Audience::look);
        counts.tell(audiences);
    }
}
