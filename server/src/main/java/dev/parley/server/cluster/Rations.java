package dev.parley.server.cluster;

import dev.parley.agents.model.openai.Limits;
import dev.parley.agents.model.openai.Ration;
import dev.parley.server.store.NodeRow;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Shares an endpoint's limits out among the nodes that ask it. No node asks another: each takes its
 * part of what the log says that the others leave, so that all together never hold more than the
 * limits, whoever comes and goes. Where an endpoint allows less than there are nodes, the first to
 * have joined ask it, and the others leave it to them.
 *
 * @param node whose ration it is
 * @param living all nodes that live, itself included
 */
record Rations(String node, List<NodeRow> living) {

    /**
     * What a node may use, and what it holds against the others, which is more as long as what it
     * has begun goes on.
     */
    record Part(Ration allowed, Ration held) {}

    /**
     * @param endpoint by the name under which nodes report what they hold of it
     * @param used by this node just now
     */
    Part of(String endpoint, Limits limits, Ration used) {
        var allowed = allowed(endpoint, limits);
        return new Part(
                allowed,
                new Ration(
                        Math.max(allowed.concurrency(), used.concurrency()),
                        Math.max(allowed.requests(), used.requests()),
                        Math.max(allowed.tokens(), used.tokens())));
    }

    private Ration allowed(String endpoint, Limits limits) {
        var players =
                living.stream()
                        .filter(it -> !it.draining() && (isSelf(it) || holds(it, endpoint)))
                        .map(NodeRow::id)
                        .toList();
        var many = Math.min(players.size(), smallest(limits));
        var rank = players.indexOf(node);
        if (rank < 0 || rank >= many) {
            return Ration.NONE;
        }
        var concurrency = part(endpoint, limits.concurrency(), many, rank, Ration::concurrency);
        var requests = part(endpoint, limits.requestsPerMinute(), many, rank, Ration::requests);
        var tokens = part(endpoint, limits.tokensPerMinute(), many, rank, Ration::tokens);
        var shut =
                (limits.requestsPerMinute() > 0 && requests == 0)
                        || (limits.tokensPerMinute() > 0 && tokens == 0);
        return shut ? Ration.NONE : new Ration(concurrency, requests, tokens);
    }

    private int part(
            String endpoint, int limit, int many, int rank, ToIntFunction<Ration> dimension) {
        var fair = limit / many + (rank < limit % many ? 1 : 0);
        var others =
                living.stream()
                        .filter(it -> !isSelf(it) && holds(it, endpoint))
                        .map(it -> it.report().holds().get(endpoint))
                        .mapToInt(dimension)
                        .sum();
        return Math.clamp((long) limit - others, 0, fair);
    }

    private boolean isSelf(NodeRow row) {
        return row.id().equals(node);
    }

    private static boolean holds(NodeRow row, String endpoint) {
        return row.report().holds().containsKey(endpoint);
    }

    /** So many nodes can share the limits without one of them having nothing. */
    private static int smallest(Limits limits) {
        var requests = limits.requestsPerMinute();
        var tokens = limits.tokensPerMinute();
        return Math.min(
                limits.concurrency(),
                Math.min(
                        requests == 0 ? Integer.MAX_VALUE : requests,
                        tokens == 0 ? Integer.MAX_VALUE : tokens));
    }
}
