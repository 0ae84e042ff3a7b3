package dev.parley.server.run;

import dev.parley.agents.agent.LogLines;
import dev.parley.agents.agent.TurnKey;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnFailed;
import dev.parley.agents.deliberation.Floor;
import dev.parley.agents.deliberation.Log;
import dev.parley.server.live.LiveMessage;
import dev.parley.server.store.Claim;
import dev.parley.server.store.Store;
import dev.parley.server.store.StoreFault;
import io.vertx.core.eventbus.EventBus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a claimed deliberation from where its log stands to its end, and tells those who watch.
 * What breaks off before its end is given back, to be claimed again.
 *
 * @param node that claims
 * @param workshop where deliberations are made
 * @param observer hears of what is appended
 * @param pause before what broke off is given back
 */
record Conductor(
        EventBus bus,
        String node,
        Store store,
        Switchboard switchboard,
        Workshop workshop,
        Observer observer,
        Duration pause) {

    private static final Logger LOGGER = LoggerFactory.getLogger(Conductor.class);
    private static final int PAGE = 10_000;

    /** Returns when it has ended, or is this node's no more. Not to be called on an event loop. */
    void conduct(Claim claim, DeliberationAtWork work) {
        try (var _ = LogLines.of(claim.deliberation())) {
            take(claim, work);
        }
    }

    private void take(Claim claim, DeliberationAtWork work) {
        try {
            var past = past(claim);
            tell(claim, past.getLast());
            Consumer<Entry> told = entry -> appended(claim, entry);
            var observed = told.andThen(observer.follow(claim.deliberation(), past));
            var log = new StoredLog(claim, store.log(), work, observed);
            var floor = new Floor(past, log);
            work.open(floor);
            workshop.run(past, log, work, floor, work);
        } catch (Log.Fenced fenced) {
            LOGGER.info("deliberation {}: {}", claim.deliberation(), fenced.getMessage());
            giveBack(claim);
        } catch (RuntimeException | Error e) {
            LOGGER.error("deliberation {} broke off; it is tried again", claim.deliberation(), e);
            LockSupport.parkNanos(pause.toNanos());
            giveBack(claim);
        } finally {
            switchboard.forget(claim.deliberation());
        }
    }

    private List<Entry> past(Claim claim) {
        var past = new ArrayList<Entry>();
        while (past.size() < claim.seq()) {
            past.addAll(store.log().entries(claim.deliberation(), past.size(), PAGE));
        }
        return past;
    }

    private void appended(Claim claim, Entry entry) {
        tell(claim, entry);
        switch (entry.event()) {
            case TurnCompleted turn -> forget(claim, turn.turn(), turn.attempt());
            case TurnFailed turn -> forget(claim, turn.turn(), turn.attempt());
            default -> {}
        }
    }

    private void tell(Claim claim, Entry entry) {
        bus.publish(
                LiveMessage.address(claim.deliberation()),
                new LiveMessage.Appended(claim.deliberation(), entry));
    }

    private void forget(Claim claim, String turn, int attempt) {
        switchboard.forget(new TurnKey(claim.deliberation(), turn, attempt));
    }

    /** Until it is done: a node that lives must not hold what it does not run. */
    private void giveBack(Claim claim) {
        while (!givenBack(claim)) {
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    private boolean givenBack(Claim claim) {
        try {
            store.claims().release(node, claim);
            return true;
        } catch (StoreFault fault) {
            LOGGER.warn(
                    "deliberation {} is not free yet: {}",
                    claim.deliberation(),
                    fault.getMessage());
            return fault.reason() == StoreFault.Reason.CLOSED;
        }
    }
}
