package dev.parley.server.http;

import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.model.openai.Ration;
import dev.parley.server.cluster.Concerns;
import dev.parley.server.run.Doorbell;
import dev.parley.server.store.NodeRow;
import dev.parley.server.store.Store;
import dev.parley.server.store.TakeOver;
import dev.parley.server.store.Working;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The nodes that share the log.
 *
 * @param self the name of the node that answers
 */
record NodeCalls(Store store, Doorbell doorbell, String self) {

    private static final int WORKING = 100;
    private static final int TAKE_OVERS = 50;

    Map<String, Call> calls() {
        return Map.of(
                "nodes", _ -> Reply.ok(cluster()),
                "drainNode", request -> drain(request.name(), true),
                "resumeNode", request -> drain(request.name(), false));
    }

    private Cluster cluster() {
        var nodes = store.nodes().all();
        var now = store.nodes().now();
        return new Cluster(
                nodes.stream().map(row -> Node.of(row, now, row.id().equals(self))).toList(),
                store.claims().waiting(),
                store.claims().working(WORKING),
                store.nodes().takeOvers(TAKE_OVERS),
                new Concerns(nodes.stream().filter(NodeRow::alive).toList()).sentences());
    }

    private Reply drain(String node, boolean draining) {
        if (!store.nodes().drain(node, draining)) {
            throw new Refusal(
                    Problem.unknown(
                            "no node '%s' lives; GET /api/nodes names those that do"
                                    .formatted(node)));
        }
        doorbell.newWork();
        return Reply.accepted(new Drained(node, draining));
    }

    record Cluster(
            List<Node> nodes,
            Map<Urgency, Integer> waiting,
            List<Working> working,
            List<TakeOver> takeOvers,
            List<String> warnings) {}

    record Drained(String id, boolean draining) {}

    record Node(
            String id,
            String state,
            boolean self,
            String version,
            List<Role> roles,
            String address,
            Instant joinedAt,
            Instant renewedAt,
            long heartbeat,
            int deliberations,
            int turns,
            double tokensPerSecond,
            long faults,
            long clockAhead,
            List<String> hears,
            Map<String, Ration> holds) {

        static Node of(NodeRow row, Instant now, boolean self) {
            var report = row.report();
            var work = report.work();
            return new Node(
                    row.id(),
                    state(row),
                    self,
                    report.version(),
                    report.roles(),
                    report.address(),
                    row.joinedAt(),
                    row.renewedAt(),
                    Math.max(0, Duration.between(row.renewedAt(), now).toMillis()),
                    row.alive() ? work.deliberations() : 0,
                    row.alive() ? work.turns() : 0,
                    row.alive() ? work.tokensPerSecond() : 0,
                    work.faults(),
                    report.clockAhead(),
                    report.hears(),
                    report.holds());
        }

        private static String state(NodeRow row) {
            if (!row.alive()) {
                return "gone";
            }
            return row.draining() ? "draining" : "alive";
        }
    }
}
