package dev.parley.server.run;

import dev.parley.agents.agent.TurnKey;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnFailed;
import dev.parley.agents.deliberation.Log;
import dev.parley.agents.deliberation.Retries;
import dev.parley.server.live.LiveMessage;
import dev.parley.server.store.Claim;
import dev.parley.server.store.Store;
import dev.parley.server.store.StoreFault;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Claims deliberations for this node and runs each on a virtual thread of its own. Looks for work
 * when somebody rings and, in case a ring was lost, once in a while.
 */
public final class Moderator implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(Moderator.class);
    private static final int PAGE = 10_000;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Vertx vertx;
    private final String node;
    private final Store store;
    private final ModeratorLimits limits;
    private final Workshop workshop;
    private final Switchboard switchboard;
    private final Map<UUID, DeliberationAtWork> atWork = new ConcurrentHashMap<>();
    private final Rings rings = new Rings();
    private final Thread rounds;
    private volatile Optional<String> trouble = Optional.of("the moderator has not begun");

    /**
     * @param node the name under which it claims, its own at every start
     */
    public Moderator(
            Vertx vertx, String node, Store store, ModeratorLimits limits, Retries retries) {
        this.vertx = vertx;
        this.node = node;
        this.store = store;
        this.limits = limits;
        this.workshop = new Workshop(retries);
        this.switchboard = new Switchboard(node, limits);
        this.rounds = Thread.ofPlatform().name("moderator").unstarted(this::makeRounds);
    }

    /** Joins the cluster's nodes and begins to claim. Not to be called on an event loop. */
    public void start() {
        vertx.deployVerticle(switchboard).await();
        store.nodes().alive().stream().filter(NodeName::isGone).forEach(store.nodes()::leave);
        store.nodes().join(node, limits.lease());
        new Doorbell(vertx.eventBus()).answer(rings::ring, this::cancel).await();
        trouble = Optional.empty();
        rings.ring();
        rounds.start();
    }

    /** Why it takes no work just now; empty when it does. */
    public Optional<String> trouble() {
        return trouble;
    }

    /** Deliberations that it runs just now. */
    public int running() {
        return atWork.size();
    }

    /**
     * Leaves: begins nothing more, lets turns under way finish for a while, then hands over what it
     * has. Waits until that is done; harmless when it has not begun.
     */
    @Override
    public void close() {
        if (rounds.getState() == Thread.State.NEW) {
            return;
        }
        trouble = Optional.of("the node is stopping");
        rings.close();
        join(rounds);
        atWork.values().forEach(DeliberationAtWork::sayFarewell);
        if (!allEnded(limits.farewell())) {
            atWork.values().forEach(DeliberationAtWork::leave);
            allEnded(limits.acknowledgement());
        }
        store.nodes().leave(node);
        vertx.undeploy(switchboard.deploymentID()).await();
    }

    private void makeRounds() {
        var due = System.nanoTime();
        while (rings.await(limits.poll())) {
            try {
                if (System.nanoTime() - due >= 0) {
                    due = System.nanoTime() + limits.poll().toNanos();
                    store.nodes().renew(node);
                    store.claims().toCancel(node).forEach(this::cancel);
                }
                claim();
                trouble = Optional.empty();
            } catch (StoreFault fault) {
                LOGGER.warn("the log is out of reach: {}", fault.getMessage());
                trouble = Optional.of("the log is out of reach: " + fault.getMessage());
            }
        }
    }

    private void claim() {
        var free = limits.inFlight() - atWork.size();
        if (free > 0) {
            store.claims().claim(node, free).forEach(this::begin);
        }
    }

    private void begin(Claim claim) {
        var work = new DeliberationAtWork(claim.deliberation(), switchboard);
        atWork.put(claim.deliberation(), work);
        Thread.ofVirtual()
                .name("deliberation-" + claim.deliberation())
                .start(() -> run(claim, work));
    }

    private void run(Claim claim, DeliberationAtWork work) {
        try {
            var past = past(claim);
            tell(claim, past.getLast());
            var log = new StoredLog(claim, store.log(), work, entry -> appended(claim, entry));
            workshop.run(past, log, work, work);
        } catch (Log.Fenced fenced) {
            LOGGER.info("deliberation {}: {}", claim.deliberation(), fenced.getMessage());
            store.claims().release(node, claim.deliberation());
        } catch (RuntimeException e) {
            LOGGER.error("deliberation {} stays unfinished", claim.deliberation(), e);
        } finally {
            atWork.remove(claim.deliberation(), work);
            rings.ring();
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
        vertx.eventBus()
                .publish(
                        LiveMessage.address(claim.deliberation()),
                        new LiveMessage.Appended(claim.deliberation(), entry));
    }

    private void forget(Claim claim, String turn, int attempt) {
        switchboard.forget(new TurnKey(claim.deliberation(), turn, attempt));
    }

    private void cancel(UUID deliberation) {
        var work = atWork.get(deliberation);
        if (work != null) {
            work.cancel("cancelled on request");
        }
    }

    /** False when some are still at work after that long. */
    private boolean allEnded(Duration within) {
        var until = System.nanoTime() + within.toNanos();
        while (!atWork.isEmpty() && System.nanoTime() - until < 0) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return atWork.isEmpty();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
