package dev.parley.server.live;

import dev.parley.server.store.Presentations;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells all nodes how many watch at this one: when it is another number, and now and then, so that
 * those of a node that died count no more.
 */
final class Counts {

    private static final Logger LOG = LoggerFactory.getLogger(Counts.class);
    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final Presentations store;
    private final String node;
    private final AtomicBoolean telling = new AtomicBoolean();
    private final Map<UUID, Told> told = new ConcurrentHashMap<>();

    Counts(Vertx vertx, Presentations store, String node) {
        this.vertx = vertx;
        this.store = store;
        this.node = node;
    }

    /** What is on its way is not told again meanwhile. */
    void tell(Map<UUID, Audience> audiences) {
        if ((audiences.isEmpty() && told.isEmpty()) || !telling.compareAndSet(false, true)) {
            return;
        }
        var now = new HashMap<UUID, Integer>();
        told.keySet().forEach(id -> now.put(id, 0));
        audiences.forEach((id, audience) -> now.put(id, audience.size()));
        vertx.executeBlocking(() -> tellEach(now), false)
                .onFailure(fault -> LOG.warn("how many watch could not be told", fault))
                .onComplete(_ -> telling.set(false));
    }

    private int tellEach(Map<UUID, Integer> now) {
        var time = System.nanoTime();
        now.forEach((id, watchers) -> {
            var before = told.get(id);
            if (before == null || before.differs(watchers, time)) {
                store.watched(id, node, watchers);
            }
            if (watchers == 0) {
                told.remove(id);
            } else if (before == null || before.differs(watchers, time)) {
                told.put(id, new Told(watchers, time));
            }
        });
        return now.size();
    }

    /**
     * @param at by this machine's clock, in nanoseconds
     */
    private record Told(int watchers, long at) {
        boolean differs(int now, long time) {
            return now != watchers || time - at > AGAIN.toNanos();
        }
    }
}
