package dev.parley.server.live;

import dev.parley.agents.deliberation.Json;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One reader's socket and all that it watches, on one event loop. Nothing is queued for a slow
 * reader beyond what its socket takes: events are read from the log again and texts asked of their
 * owner again when it goes on. Nor does it ask for more than it takes: its next wish is read when
 * the last is granted and its socket takes the answer.
 */
final class LiveSession {

    private static final short GONE = 1001;
    private static final short TOO_BIG = 1009;
    private static final Buffer PING = Buffer.buffer("parley");

    private final Vertx vertx;
    private final WatchedLog log;
    private final FeedLimits limits;
    private final Scope scope;
    private final ServerWebSocket socket;
    private final Map<UUID, Watch> watches = new HashMap<>();
    private final Runnable left;
    private boolean answered = true;
    private boolean granting;
    private Optional<Long> stalled = Optional.empty();

    /**
     * @param left run when the reader is gone
     */
    LiveSession(
            Vertx vertx,
            WatchedLog log,
            FeedLimits limits,
            Scope scope,
            ServerWebSocket socket,
            Runnable left) {
        this.vertx = vertx;
        this.log = log;
        this.limits = limits;
        this.scope = scope;
        this.socket = socket;
        this.left = left;
    }

    void begin() {
        var pings = vertx.setPeriodic(limits.ping().toMillis(), tick -> ping());
        var looks = vertx.setPeriodic(limits.look().toMillis(), tick -> look());
        socket.setWriteQueueMaxSize(limits.queueBytes())
                .textMessageHandler(frame -> hear(Wish.read(frame)))
                .binaryMessageHandler(bytes ->
                        tellProblem("frames are JSON as text, not bytes", Optional.empty()))
                .pongHandler(pong -> answered = true)
                .drainHandler(drained -> goOn())
                .exceptionHandler(fault -> socket.close(TOO_BIG, "a frame is too large"))
                .closeHandler(closed -> {
                    vertx.cancelTimer(pings);
                    vertx.cancelTimer(looks);
                    endAll();
                    left.run();
                });
    }

    private void hear(Wish wish) {
        switch (wish) {
            case Wish.Watch(UUID deliberation, long after) -> watch(deliberation, after);
            case Wish.Unwatch(UUID deliberation) -> end(deliberation);
            case Wish.Unclear(String detail, Optional<UUID> deliberation) ->
                    tellProblem(detail, deliberation);
        }
        listenIfItTakesAnswers();
    }

    private void listenIfItTakesAnswers() {
        if (socket.isClosed()) {
            return;
        }
        if (granting || socket.writeQueueFull()) {
            socket.pause();
        } else {
            socket.resume();
        }
    }

    private void watch(UUID deliberation, long after) {
        end(deliberation);
        var refusal = scope.refusal(deliberation);
        if (refusal.isPresent()) {
            tellProblem(refusal.get(), Optional.of(deliberation));
            return;
        }
        if (watches.size() >= limits.watches()) {
            tellProblem(
                    "a socket may watch %d deliberations; unwatch one first"
                            .formatted(limits.watches()),
                    Optional.of(deliberation));
            return;
        }
        var watch = new Watch(vertx, log, this, deliberation, after);
        watches.put(deliberation, watch);
        granting = true;
        watch.begin()
                .onComplete(begun -> {
                    granting = false;
                    listenIfItTakesAnswers();
                });
    }

    private void end(UUID deliberation) {
        var watch = watches.remove(deliberation);
        if (watch != null) {
            watch.end();
        }
    }

    private void endAll() {
        List.copyOf(watches.keySet()).forEach(this::end);
    }

    /** Watches no more what its scope has no longer. */
    void keepToScope() {
        List.copyOf(watches.keySet()).stream()
                .filter(it -> scope.refusal(it).isPresent())
                .forEach(this::end);
    }

    /** A watch is over by itself. */
    void over(Watch watch) {
        watches.remove(watch.deliberation(), watch);
        watch.end();
    }

    FeedLimits limits() {
        return limits;
    }

    /** Whether the reader takes more at the moment; if not, watches are told when it does. */
    boolean takesMore() {
        if (socket.isClosed()) { // its watches are about to be told
            return false;
        }
        if (!socket.writeQueueFull()) {
            return true;
        }
        if (stalled.isEmpty()) {
            var patience = limits.patience().toMillis();
            stalled = Optional.of(vertx.setTimer(patience, timer -> giveUp()));
        }
        return false;
    }

    private void giveUp() {
        List.copyOf(watches.values()).forEach(Watch::lag);
    }

    private void goOn() {
        stalled.ifPresent(vertx::cancelTimer);
        stalled = Optional.empty();
        List.copyOf(watches.values()).forEach(Watch::goOn);
        listenIfItTakesAnswers();
    }

    void tell(LiveFrame frame) {
        if (!socket.isClosed()) {
            socket.writeTextMessage(Json.write(frame));
        }
    }

    void tellProblem(String detail, Optional<UUID> deliberation) {
        tell(new LiveFrame.Problem(detail, deliberation));
    }

    private void look() {
        List.copyOf(watches.values()).forEach(Watch::look);
    }

    private void ping() {
        if (!answered) {
            socket.close(GONE, "no answer to a ping");
            return;
        }
        answered = false;
        socket.writePing(PING);
    }
}
