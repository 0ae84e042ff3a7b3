package dev.parley.server.run;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Log;
import dev.parley.server.store.AppendOutcome;
import dev.parley.server.store.Claim;
import dev.parley.server.store.EventLog;
import dev.parley.server.store.StoreFault;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A deliberation's log in the store, under one claim. When the store cannot write for a while, a
 * full disk say, it waits and tries again: nothing is lost and nothing goes on unwritten.
 */
final class StoredLog implements Log {

    private static final Logger LOGGER = LoggerFactory.getLogger(StoredLog.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final Claim claim;
    private final EventLog events;
    private final DeliberationAtWork work;
    private final Consumer<Entry> appended;
    private volatile Optional<RuntimeException> lost = Optional.empty();
    private long seq;

    /**
     * @param appended hears of each entry once it is on disk
     */
    StoredLog(Claim claim, EventLog events, DeliberationAtWork work, Consumer<Entry> appended) {
        this.claim = claim;
        this.events = events;
        this.work = work;
        this.appended = appended;
        this.seq = claim.seq();
    }

    /**
     * Entries get their places in the order in which they come; that those before are on disk is
     * not waited for, since the store takes none before them.
     */
    @Override
    public Entry append(Event event) {
        var attempt = begin(event);
        for (int tries = 1; !isOnDisk(attempt, tries); tries++) {
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            attempt = again(attempt.entry());
        }
        appended.accept(attempt.entry());
        return attempt.entry();
    }

    private record Attempt(Entry entry, CompletableFuture<AppendOutcome> outcome) {}

    private synchronized Attempt begin(Event event) {
        lost.ifPresent(thrown -> {
            throw thrown;
        });
        if (event instanceof Event.TurnStarted) {
            work.checkThatItStays();
        }
        var entry = new Entry(++seq, claim.epoch(), work.now(), event);
        return again(entry);
    }

    private Attempt again(Entry entry) {
        return new Attempt(entry, events.append(claim.deliberation(), entry));
    }

    /** False when it is to be tried again; what cannot be written ends all later appends, too. */
    private boolean isOnDisk(Attempt attempt, int tries) {
        try {
            return switch (attempt.outcome().join()) {
                case AppendOutcome.Appended() -> true;
                case AppendOutcome.Fenced(String message) -> throw lost(new Fenced(message));
            };
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof StoreFault fault) || !fault.passing()) {
                throw lost(e);
            }
            lost.ifPresent(thrown -> {
                throw thrown;
            });
            if (tries == 1) {
                LOGGER.warn(
                        "deliberation {} waits for its log: {}",
                        claim.deliberation(),
                        fault.getMessage());
            }
            return false;
        }
    }

    private RuntimeException lost(RuntimeException thrown) {
        lost = Optional.of(thrown);
        return thrown;
    }
}
