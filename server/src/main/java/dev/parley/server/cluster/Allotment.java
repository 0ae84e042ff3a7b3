package dev.parley.server.cluster;

import dev.parley.agents.model.LanguageModel;
import dev.parley.agents.model.openai.Endpoint;
import dev.parley.agents.model.openai.Ration;
import dev.parley.agents.model.openai.Rationed;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * This node's models, by id.
 *
 * @param all of them
 * @param shared those whose limits hold for all nodes together
 */
record Allotment(Map<String, LanguageModel> all, Map<String, Shared> shared) {

    /**
     * @param name the same for all nodes that ask the same; under it they report what they hold
     */
    record Shared(String name, Rationed model) {}

    /** Looks up where each endpoint is, once: a name server that hangs holds up no renewal. */
    static Allotment of(Map<String, LanguageModel> all) {
        var shared = new HashMap<String, Shared>();
        all.forEach((id, model) -> {
            if (model instanceof Rationed rationed) {
                shared.put(id, new Shared(name(rationed.endpoint()), rationed));
            }
        });
        return new Allotment(Map.copyOf(all), Map.copyOf(shared));
    }

    Optional<LanguageModel> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** This node's part of each, by id. */
    Map<String, Rations.Part> parts(Rations rations) {
        var parts = new HashMap<String, Rations.Part>();
        shared.forEach((id, it) -> {
            var limits = it.model().endpoint().limits();
            parts.put(id, rations.of(it.name(), limits, it.model().used()));
        });
        return parts;
    }

    /** What this node holds of each endpoint, by the name under which nodes report it. */
    Map<String, Ration> held(Map<String, Rations.Part> parts) {
        var held = new HashMap<String, Ration>();
        shared.forEach(
                (id, it) -> part(parts, id).ifPresent(part -> held.put(it.name(), part.held())));
        return held;
    }

    /** Gives each model its part; returns the ids of those that may be asked. */
    Set<String> deal(Map<String, Rations.Part> parts) {
        var playing = new HashSet<>(all.keySet());
        shared.forEach((id, it) -> {
            var allowed = part(parts, id).map(Rations.Part::allowed);
            allowed.ifPresent(it.model()::ration);
            if (allowed.filter(ration -> ration.concurrency() > 0).isEmpty()) {
                playing.remove(id);
            }
        });
        return Set.copyOf(playing);
    }

    /** No endpoint is asked any more. */
    void shut() {
        shared.values().forEach(it -> it.model().ration(Ration.NONE));
    }

    private static Optional<Rations.Part> part(Map<String, Rations.Part> parts, String id) {
        return Optional.ofNullable(parts.get(id));
    }

    /** What is local to a machine is its own. */
    private static String name(Endpoint endpoint) {
        var place = "%s: %s at %s".formatted(endpoint.id(), endpoint.name(), endpoint.url());
        return isLocal(endpoint) ? place + " of " + NodeName.machine() : place;
    }

    private static boolean isLocal(Endpoint endpoint) {
        try {
            return InetAddress.getByName(endpoint.url().getHost()).isLoopbackAddress();
        } catch (UnknownHostException elsewhere) {
            return false;
        }
    }
}
