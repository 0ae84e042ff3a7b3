package dev.parley.server.cluster;

import dev.parley.agents.agent.Models;
import dev.parley.agents.agent.Workload;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.model.LanguageModel;
import dev.parley.server.store.NodeReport;
import dev.parley.server.store.NodeRow;
import dev.parley.server.store.Store;
import dev.parley.server.store.StoreFault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This node among those that share its log: keeps its lease, says how it is, and rations its
 * models. A node that can't renew its lease asks no model any more, since others may have its
 * ration by then.
 */
public final class Membership implements Models, AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(Membership.class);

    private static final double NANOS = 1e9;

    private final Identity self;
    private final List<Role> roles;
    private final Store store;
    private final Lease lease;
    private final Allotment models;
    private final Peers peers;
    private final Workload workload;
    private final Steadiness steadiness;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("membership").unstarted(this::live);
    private volatile Map<String, Rations.Part> parts = Map.of();
    private volatile Set<String> playing = Set.of();
    private volatile String address = "";
    private volatile boolean draining;
    private volatile Optional<String> trouble = Optional.empty();
    private volatile long renewedAt = System.nanoTime();
    private volatile long piecesThen;

    /**
     * How long a node lives without a word.
     *
     * @param length for which each renewal is good
     * @param renewal between two of them
     */
    public record Lease(Duration length, Duration renewal) {}

    /**
     * @param models all that this node has, by id
     */
    public Membership(
            Identity self,
            List<Role> roles,
            Store store,
            Lease lease,
            Map<String, LanguageModel> models,
            Peers peers,
            Workload workload) {
        this.self = self;
        this.roles = roles;
        this.store = store;
        this.lease = lease;
        this.models = Allotment.of(models);
        this.peers = peers;
        this.workload = workload;
        this.steadiness = new Steadiness(lease.length(), System::nanoTime);
    }

    /** Joins the nodes that live, and lives from now on. Not to be called on an event loop. */
    public Membership join() {
        renew();
        thread.start();
        return this;
    }

    /** The page of this node is there. */
    public void servesAt(String url) {
        address = url;
    }

    public String node() {
        return self.node();
    }

    /** Whether this node is to hand over what it has and to take nothing more. */
    public boolean draining() {
        return draining;
    }

    /** Why this node can't keep its lease just now; empty when it can. */
    public Optional<String> trouble() {
        return trouble;
    }

    @Override
    public Optional<LanguageModel> find(String id) {
        return models.find(id);
    }

    @Override
    public Set<String> playing() {
        return playing;
    }

    private void live() {
        while (!isClosedWithin(lease.renewal())) {
            try {
                var living = renew();
                if (steadiness.isSteady()) {
                    store.claims().freeTheOrphaned(self.node());
                }
                buryTheDead(living);
                trouble = Optional.empty();
            } catch (StoreFault fault) {
                LOGGER.warn("the lease could not be renewed: {}", fault.getMessage());
                interrupted("the log is out of reach: " + fault.getMessage());
            } catch (RuntimeException e) {
                LOGGER.error("a renewal of the lease broke", e);
                interrupted("the lease can't be renewed; the server's log says why");
            }
        }
    }

    /** Returns the nodes that live, itself included. */
    private List<NodeRow> renew() {
        var begun = System.nanoTime();
        var pieces = workload.pieces();
        var living = store.nodes().renew(self.node(), lease.length(), this::report);
        renewedAt = begun;
        piecesThen = pieces;
        draining = own(living).draining();
        var dealt = models.deal(parts);
        playing = draining ? Set.of() : dealt;
        return living;
    }

    private NodeReport report(List<NodeRow> living) {
        if (!steadiness.wasSet(own(living).renewedAt())) {
            parts = models.parts(new Rations(self.node(), living));
        }
        return new NodeReport(
                self.version(),
                roles,
                address,
                peers.hears(),
                models.held(parts),
                work(),
                clockAhead(living));
    }

    private NodeReport.Work work() {
        var seconds = (System.nanoTime() - renewedAt) / NANOS;
        return new NodeReport.Work(
                workload.deliberations(),
                workload.turns(),
                seconds > 0 ? (workload.pieces() - piecesThen) / seconds : 0,
                workload.faults());
    }

    private long clockAhead(List<NodeRow> living) {
        return Duration.between(own(living).renewedAt(), Instant.now()).toMillis();
    }

    /** It lives, having just renewed its lease. */
    private NodeRow own(List<NodeRow> living) {
        return living.stream()
                .filter(row -> row.id().equals(self.node()))
                .findFirst()
                .orElseThrow();
    }

    /** A process of this machine that was killed is known to be gone before its lease runs out. */
    private void buryTheDead(List<NodeRow> living) {
        living.stream()
                .filter(row -> NodeName.isGone(row.id()))
                .forEach(row -> store.nodes().bury(row.id()));
    }

    private void interrupted(String what) {
        trouble = Optional.of(what);
        steadiness.interrupted();
        if (System.nanoTime() - renewedAt > lease.length().toNanos() && !playing.isEmpty()) {
            playing = Set.of();
            models.shut();
        }
    }

    private boolean isClosedWithin(Duration time) {
        try {
            return closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Leaves: what this node still holds may be claimed at once. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        store.nodes().leave(self.node());
    }
}
