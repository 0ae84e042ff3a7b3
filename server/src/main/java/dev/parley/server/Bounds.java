package dev.parley.server;

import dev.parley.agents.agent.Pace;
import dev.parley.agents.deliberation.Retries;
import dev.parley.server.cluster.Membership;
import dev.parley.server.configuration.Limits;
import dev.parley.server.live.FeedLimits;
import dev.parley.server.run.ModeratorLimits;
import dev.parley.server.store.StoreLimits;

/** The configured limits, as each part of the node wants them. */
record Bounds(Limits limits) {

    /** Entries that the live feed reads from the log at once. */
    private static final int ENTRIES = 100;

    StoreLimits store() {
        var log = limits.log();
        return new StoreLimits(
                log.commit(),
                log.waiting(),
                log.connections(),
                log.busy(),
                log.connect(),
                log.answer());
    }

    Pace pace() {
        return new Pace(limits.live().coalescing(), limits.turn().heartbeat());
    }

    Retries retries() {
        var turn = limits.turn();
        return new Retries(turn.attempts(), turn.retry(), turn.longestWait());
    }

    /** Two thirds of the time for a stop are for turns under way. */
    ModeratorLimits moderator() {
        var turn = limits.turn();
        var node = limits.node();
        return new ModeratorLimits(
                node.deliberations(),
                node.reserve(),
                turn.acknowledgement(),
                turn.agents(),
                turn.silence(),
                node.renewal(),
                node.stop().multipliedBy(2).dividedBy(3));
    }

    Membership.Lease lease() {
        return new Membership.Lease(limits.node().lease(), limits.node().renewal());
    }

    FeedLimits feed() {
        var live = limits.live();
        return new FeedLimits(
                Math.toIntExact(live.frame().count()),
                live.watches(),
                live.queue(),
                Math.toIntExact(live.queueBytes().count()),
                live.patience(),
                live.ping(),
                live.look(),
                ENTRIES);
    }
}
