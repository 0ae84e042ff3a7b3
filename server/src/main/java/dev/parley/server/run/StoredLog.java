package dev.parley.server.run;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Log;
import dev.parley.server.store.AppendOutcome;
import dev.parley.server.store.Claim;
import dev.parley.server.store.EventLog;
import dev.parley.server.store.StoreFault;
import java.time.Duration;
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

    @Override
    public synchronized Entry append(Event event) {
        if (event instanceof Event.TurnStarted) {
            work.checkThatItStays();
        }
        var entry = new Entry(seq + 1, claim.epoch(), work.now(), event);
        return switch (written(entry)) {
            case AppendOutcome.Appended() -> onDisk(entry);
            case AppendOutcome.Fenced(String message) -> throw new Fenced(message);
        };
    }

    private Entry onDisk(Entry entry) {
        seq = entry.seq();
        appended.accept(entry);
        return entry;
    }

    private AppendOutcome written(Entry entry) {
        for (int tries = 1; true; tries++) {
            try {
                return events.append(claim.deliberation(), entry).join();
            } catch (CompletionException e) {
                if (!(e.getCause() instanceof StoreFault fault) || !fault.passing()) {
                    throw e;
                }
                if (tries == 1) {
                    LOGGER.warn(
                            "deliberation {} waits for its log: {}",
                            claim.deliberation(),
                            fault.getMessage());
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }
}
