package dev.parley.server.run;

import dev.parley.agents.agent.Workload;
import dev.parley.agents.deliberation.Floor;
import dev.parley.agents.deliberation.Retries;
import dev.parley.agents.judge.JudgeLimits;
import dev.parley.server.cluster.Membership;
import dev.parley.server.store.Claim;
import dev.parley.server.store.Claims;
import dev.parley.server.store.Store;
import dev.parley.server.store.StoreFault;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Claims deliberations for this node and runs each on a virtual thread of its own. Looks for work
 * when somebody rings and, in case a ring was lost, once in a while.
 */
public final class Moderator implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(Moderator.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Vertx vertx;
    private final Membership membership;
    private final Store store;
    private final ModeratorLimits limits;
    private final Switchboard switchboard;
    private final Conductor conductor;
    private final Workload workload;
    private final Map<UUID, DeliberationAtWork> atWork = new ConcurrentHashMap<>();
    private final Rings rings = new Rings();
    private final Thread rounds;
    private volatile Optional<String> trouble = Optional.of("the moderator has not begun");

    /**
     * @param membership that keeps the lease of what it claims; ends after it
     * @param workload of this node, which it adds to
     * @param observer hears of what this node appends to logs
     */
    public Moderator(
            Vertx vertx,
            Membership membership,
            Store store,
            ModeratorLimits limits,
            Retries retries,
            JudgeLimits judging,
            Workload workload,
            Observer observer) {
        this.vertx = vertx;
        this.membership = membership;
        this.store = store;
        this.workload = workload;
        this.limits = limits;
        this.switchboard = new Switchboard(membership.node(), limits);
        this.conductor =
                new Conductor(
                        vertx.eventBus(),
                        membership.node(),
                        store,
                        switchboard,
                        new Workshop(retries, judging),
                        observer,
                        limits.poll());
        this.rounds = Thread.ofPlatform().name("moderator").unstarted(this::makeRounds);
    }

    /** Begins to claim. Not to be called on an event loop. */
    public void start() {
        vertx.deployVerticle(switchboard).await();
        new Doorbell(vertx.eventBus()).answer(rings::ring, this::cancel).await();
        new Floors(vertx.eventBus(), this::floor).listen(membership.node()).await();
        trouble = Optional.empty();
        rings.ring();
        rounds.start();
    }

    /** Why it takes no work just now; empty when it does. */
    public Optional<String> trouble() {
        return trouble.or(membership::trouble)
                .or(() ->
                        Optional.of("the node is drained: it hands over what it has")
                                .filter(_ -> membership.draining()));
    }

    /** A node is heard no more: its agents are not waited for. */
    public void nodeLeft(String left) {
        switchboard.nodeLeft(left);
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
        vertx.undeploy(switchboard.deploymentID()).await();
    }

    private void makeRounds() {
        var due = System.nanoTime();
        while (rings.await(limits.poll())) {
            try {
                if (System.nanoTime() - due >= 0) {
                    due = System.nanoTime() + limits.poll().toNanos();
                    store.claims().toCancel(membership.node()).forEach(this::cancel);
                    giveBackUnknown();
                }
                if (membership.draining()) {
                    atWork.values().forEach(DeliberationAtWork::sayFarewell);
                } else {
                    claim();
                }
                trouble = Optional.empty();
            } catch (StoreFault fault) {
                LOGGER.warn("the log is out of reach: {}", fault.getMessage());
                trouble = Optional.of("the log is out of reach: " + fault.getMessage());
            } catch (RuntimeException e) {
                LOGGER.error("a round of the moderator broke", e);
                trouble = Optional.of("the moderator failed; the server's log says where");
            }
        }
    }

    /** What was claimed for it in a commit whose answer was lost, and so runs nowhere. */
    private void giveBackUnknown() {
        var held = store.claims().held(membership.node());
        held.stream()
                .filter(it -> !atWork.containsKey(it.deliberation()))
                .forEach(it -> store.claims().release(membership.node(), it));
        letGoLost(held.stream().map(Claim::deliberation).collect(Collectors.toSet()));
    }

    /** What rests for a person appends nothing by which it could find out itself. */
    private void letGoLost(Set<UUID> held) {
        atWork.forEach((deliberation, work) -> {
            if (!held.contains(deliberation)) {
                work.lost();
            }
        });
    }

    private Optional<Floor> floor(UUID deliberation) {
        return Optional.ofNullable(atWork.get(deliberation)).flatMap(DeliberationAtWork::floor);
    }

    private void claim() {
        var free = limits.inFlight() - atWork.size();
        if (free <= 0) {
            return;
        }
        var room = new Claims.Room(free, Math.max(0, free - limits.reserve()));
        var claims = store.claims().claim(membership.node(), room);
        claims.forEach(this::begin);
        if (!claims.isEmpty()) {
            rings.ring(); // there may be more than its part of them
        }
    }

    private void begin(Claim claim) {
        var work = new DeliberationAtWork(claim.deliberation(), switchboard);
        atWork.put(claim.deliberation(), work);
        workload.deliberationBegan();
        Thread.ofVirtual()
                .name("deliberation-" + claim.deliberation())
                .start(() -> run(claim, work));
    }

    private void run(Claim claim, DeliberationAtWork work) {
        try {
            conductor.conduct(claim, work);
        } finally {
            atWork.remove(claim.deliberation(), work);
            workload.deliberationEnded();
            rings.ring();
        }
    }

    private void cancel(UUID deliberation) {
        var work = atWork.get(deliberation);
        if (work != null) {
            work.cancel("cancelled on request");
        }
    }

    /** False when some are still at work after that long. */
    private boolean allEnded(Duration within) {
        var begin = System.nanoTime();
        while (!atWork.isEmpty() && System.nanoTime() - begin < within.toNanos()) {
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
