package dev.parley.server.live;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.server.live.LiveMessage.Appended;
import dev.parley.server.live.LiveMessage.Delta;
import dev.parley.server.live.LiveMessage.Queued;
import dev.parley.server.live.LiveMessage.Texts;
import dev.parley.server.live.LiveMessage.TextsWanted;
import dev.parley.server.live.LiveMessage.Unwatched;
import dev.parley.server.live.WatchedLog.Standing;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.MessageConsumer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One deliberation as one reader sees it. It listens first and reads the log then, so that nothing
 * falls between; whatever it can't pass on at once it forgets and reads again later. Lives on the
 * session's event loop.
 */
final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final DeliveryOptions SOON =
            new DeliveryOptions().setSendTimeout(Duration.ofSeconds(2).toMillis());

    private final Vertx vertx;
    private final WatchedLog log;
    private final LiveSession reader;
    private final UUID deliberation;
    private final String name = UUID.randomUUID().toString();
    private final Lanes lanes = new Lanes();
    private @Nullable MessageConsumer<LiveMessage> feed;
    private Optional<String> owner = Optional.empty();
    private long told;
    private long newest;
    private boolean reading = true;
    private boolean missed;
    private boolean asking;
    private boolean heard;
    private boolean over;

    /**
     * @param after the seq up to which the reader has the log
     */
    Watch(Vertx vertx, WatchedLog log, LiveSession reader, UUID deliberation, long after) {
        this.vertx = vertx;
        this.log = log;
        this.reader = reader;
        this.deliberation = deliberation;
        this.told = after;
        this.newest = after;
    }

    UUID deliberation() {
        return deliberation;
    }

    /** Done when it is known where the log stands, and what is to be told is on its way. */
    Future<?> begin() {
        feed =
                vertx.eventBus()
                        .consumer(
                                LiveMessage.address(deliberation), message -> hear(message.body()));
        return feed.completion()
                .compose(
                        listening -> vertx.executeBlocking(() -> log.standing(deliberation), false))
                .onSuccess(this::stand)
                .onFailure(this::fail);
    }

    void end() {
        over = true;
        if (feed != null) {
            feed.unregister();
        }
        owner.ifPresent(node ->
                vertx.eventBus().send(LiveMessage.texts(node), new Unwatched(deliberation, name)));
    }

    /** The reader is too slow for this. */
    void lag() {
        if (!over) {
            reader.tell(new LiveFrame.Lagging(deliberation, told));
            reader.over(this);
        }
    }

    /**
     * A ring of the bus may be lost, when a node dies say: after a while without a word it reads
     * again, and asks again whom it could not reach.
     */
    void look() {
        if (!heard && !reading && !over && reader.takesMore()) {
            catchUp();
        }
        heard = false;
    }

    /** The reader takes more again. */
    void goOn() {
        if (missed && !reading && !over) {
            catchUp();
        }
    }

    private void stand(Optional<Standing> standing) {
        if (over) {
            return;
        }
        if (standing.isEmpty()) {
            refuse("there is no deliberation " + deliberation);
        } else if (told > standing.get().lastSeq()) {
            refuse(
                    "the log of %s ends at %d; watch from there, not from %d"
                            .formatted(deliberation, standing.get().lastSeq(), told));
        } else {
            owner = standing.get().owner();
            catchUp();
        }
    }

    private void refuse(String detail) {
        reader.tellProblem(detail, Optional.of(deliberation));
        reader.over(this);
    }

    private void hear(LiveMessage message) {
        heard = true;
        switch (message) {
            case Appended(_, Entry entry) -> appended(entry);
            case Delta delta -> written(delta);
            case Queued queued -> queued(queued);
            case TextsWanted _, Unwatched _, Texts _ -> LOG.warn("{} is not for readers", message);
        }
    }

    private void appended(Entry entry) {
        newest = Math.max(newest, entry.seq());
        if (reading || over) {
            return;
        }
        if (!reader.takesMore()) {
            missed = true;
            if (newest - told > reader.limits().queue()) {
                lag();
            }
        } else if (entry.seq() == told + 1 && !missed) {
            pass(entry);
            tellNewOwner(entry);
        } else if (entry.seq() > told) {
            catchUp();
        }
    }

    private void written(Delta delta) {
        if (reading || over) {
            return;
        }
        if (!reader.takesMore()) {
            missed = true;
            return;
        }
        switch (lanes.next(delta)) {
            case Lanes.Pass(Delta more) -> reader.tell(LiveFrame.More.of(more));
            case Lanes.Missing() -> askForTexts();
            case Lanes.Nothing() -> {}
        }
    }

    /** Said again soon, so a reader who takes no more at the moment misses nothing. */
    private void queued(Queued queued) {
        if (!reading && !over && reader.takesMore()) {
            reader.tell(
                    new LiveFrame.Queued(
                            queued.deliberation(),
                            queued.turn(),
                            queued.attempt(),
                            queued.waits()));
        }
    }

    private void catchUp() {
        reading = true;
        missed = false;
        vertx.executeBlocking(() -> log.entries(deliberation, told, reader.limits().page()), false)
                .onSuccess(this::caughtUp)
                .onFailure(this::fail);
    }

    private void caughtUp(List<Entry> entries) {
        reading = false;
        for (var entry : entries) {
            if (over) {
                return;
            }
            if (!reader.takesMore()) {
                missed = true;
                return;
            }
            pass(entry);
        }
        if (over) {
            return;
        }
        if (entries.size() == reader.limits().page() || (newest > told && !entries.isEmpty())) {
            catchUp();
        } else {
            askForTexts();
        }
    }

    private void pass(Entry entry) {
        told = entry.seq();
        lanes.passed(entry.event());
        reader.tell(LiveFrame.Event.of(deliberation, entry));
        if (entry.event() instanceof Event.Claimed claimed) {
            owner = Optional.of(claimed.node());
        } else if (entry.event() instanceof Event.End) {
            reader.over(this);
        }
    }

    /** Who has claimed it does not know of this reader yet. */
    private void tellNewOwner(Entry entry) {
        if (entry.event() instanceof Event.Claimed) {
            askForTexts();
        }
    }

    /** Asking also tells the owner that somebody reads along. */
    private void askForTexts() {
        if (asking || over || owner.isEmpty()) {
            return;
        }
        asking = true;
        var asked = owner.get();
        vertx.eventBus()
                .<Texts>request(LiveMessage.texts(asked), new TextsWanted(deliberation, name), SOON)
                .onComplete(answer -> {
                    asking = false;
                    if (answer.succeeded()) {
                        answer.result().body().soFar().forEach(this::written);
                    }
                    if (!owner.equals(Optional.of(asked))) {
                        askForTexts();
                    }
                });
    }

    /** The log can't be read now; the reader comes again from where it is. */
    private void fail(Throwable fault) {
        LOG.warn("a reader of {} can't go on after {}", deliberation, told, fault);
        lag();
    }
}
