package dev.parley.server.run;

import dev.parley.server.store.Bin;
import dev.parley.server.store.StoreFault;
import io.vertx.core.Vertx;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes for good what was deleted long ago; on each node, and twice does no harm. */
public final class Cleaner implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(Cleaner.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Vertx vertx;
    private final Bin bin;
    private final Duration kept;
    private final long timer;

    /**
     * @param kept how long what is deleted can be taken back
     */
    public Cleaner(Vertx vertx, Bin bin, Duration kept) {
        this.vertx = vertx;
        this.bin = bin;
        this.kept = kept;
        this.timer = vertx.setPeriodic(PAUSE.toMillis(), _ -> clean());
    }

    private void clean() {
        vertx.executeBlocking(this::empty, false)
                .onFailure(failed -> LOGGER.error("what was deleted could not be removed", failed));
    }

    /** What fails is tried again the next time. */
    private int empty() {
        int all = 0;
        try {
            for (int some = bin.empty(kept); some > 0; some = bin.empty(kept)) {
                all += some;
            }
        } catch (StoreFault fault) {
            LOGGER.warn("not all that was deleted is removed yet: {}", fault.getMessage());
        }
        if (all > 0) {
            LOGGER.info("{} deliberations that were deleted are removed for good", all);
        }
        return all;
    }

    @Override
    public void close() {
        vertx.cancelTimer(timer);
    }
}
