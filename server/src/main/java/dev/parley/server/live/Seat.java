package dev.parley.server.live;

import io.vertx.core.Context;
import io.vertx.core.http.ServerWebSocket;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One of a hall's audience: hears what is shown, and may watch those deliberations that are, as
 * long as they are. Lives on its socket's event loop.
 */
final class Seat implements Scope {

    private static final short ENDED = 1000;
    private static final long NOTHING = -1;

    private final Context loop;
    private final ServerWebSocket socket;
    private final LiveSession session;
    private Set<UUID> open = Set.of();
    private long told = NOTHING;

    Seat(Hall hall, UUID presentation, Context loop, ServerWebSocket socket) {
        this.loop = loop;
        this.socket = socket;
        this.session = hall.session(this, socket, () -> hall.leave(presentation, this));
    }

    void begin() {
        session.begin();
    }

    @Override
    public Optional<String> refusal(UUID deliberation) {
        return open.contains(deliberation)
                ? Optional.empty()
                : Optional.of("deliberation %s is not shown just now".formatted(deliberation));
    }

    /**
     * Hears what is shown unless it has already; one that takes no more at the moment is told at
     * another look.
     */
    void show(long turn, Optional<Shown> shown, Instant now) {
        loop.runOnContext(_ -> {
            if (turn <= told || !session.takesMore()) {
                return;
            }
            told = turn;
            open = shown.map(it -> Set.copyOf(it.deliberations())).orElse(Set.of());
            session.keepToScope();
            session.tell(new LiveFrame.Screen(now, shown));
        });
    }

    /** Hears that it is over, and is alone. */
    void leave() {
        loop.runOnContext(_ -> {
            open = Set.of();
            session.keepToScope();
            session.tell(new LiveFrame.Over());
            socket.close(ENDED, "what was shown here is over");
        });
    }
}
