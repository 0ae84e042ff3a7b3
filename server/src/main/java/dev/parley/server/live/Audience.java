package dev.parley.server.live;

import dev.parley.agents.deliberation.Json;
import dev.parley.server.store.Presentation;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All who watch one presentation at this node. What is shown is read from the database, by one for
 * all; a look that is asked for while another is under way follows it. Safe for several threads.
 */
final class Audience {

    private static final Logger LOG = LoggerFactory.getLogger(Audience.class);

    private final Vertx vertx;
    private final Callable<Optional<Presentation>> read;
    private final Set<Seat> seats = ConcurrentHashMap.newKeySet();
    private boolean looking;
    private boolean again;

    /**
     * @param read how the presentation stands; empty when it is over; may block
     */
    Audience(Vertx vertx, Callable<Optional<Presentation>> read) {
        this.vertx = vertx;
        this.read = read;
    }

    void add(Seat seat) {
        seats.add(seat);
    }

    void remove(Seat seat) {
        seats.remove(seat);
    }

    int size() {
        return seats.size();
    }

    /** Reads what is shown, and tells those who have not heard it. */
    synchronized void look() {
        if (looking) {
            again = true;
            return;
        }
        looking = true;
        vertx.executeBlocking(read, false)
                .onSuccess(this::tell)
                // They are told by a later look: there is one every few seconds.
                .onFailure(fault -> LOG.warn("a hall does not hear what is shown just now", fault))
                .onComplete(_ -> looked());
    }

    private synchronized void looked() {
        looking = false;
        if (again) {
            again = false;
            look();
        }
    }

    private void tell(Optional<Presentation> presentation) {
        presentation.ifPresentOrElse(this::show, () -> seats.forEach(Seat::leave));
    }

    private void show(Presentation presentation) {
        var shown = presentation.shown().map(it -> Json.read(it, Shown.class));
        var now = Instant.now();
        seats.forEach(seat -> seat.show(presentation.turn(), shown, now));
    }
}
