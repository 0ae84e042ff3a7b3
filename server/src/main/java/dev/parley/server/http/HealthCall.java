package dev.parley.server.http;

import dev.parley.agents.deliberation.Role;
import dev.parley.server.store.StoreFault;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Whether the node can take work. */
record HealthCall(Supplier<Health> health, ModelCatalogue models) {

    Map<String, Call> calls() {
        return Map.of("health", _ -> Reply.ok(report(ask())));
    }

    private Health ask() {
        try {
            return health.get();
        } catch (StoreFault fault) {
            throw new Refusal(Problem.unavailable(StoreProblem.sentence(fault.reason())));
        }
    }

    private Report report(Health now) {
        now.trouble()
                .ifPresent(trouble -> {
                    throw new Refusal(Problem.unavailable(trouble));
                });
        return new Report(
                "ok",
                now.node(),
                now.version(),
                now.roles(),
                now.database(),
                now.nodes(),
                models.ready() ? "ready" : "rehearsal");
    }

    record Report(
            String status,
            String node,
            String version,
            List<Role> roles,
            String database,
            int nodes,
            String model) {}
}
