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
import java.util.Set;

/** This node's models whose limits hold for all nodes together, by id. */
record Allotment(Map<String, LanguageModel> models) {

    /** This node's part of each, by id. */
    Map<String, Rations.Part> parts(Rations rations) {
        var parts = new HashMap<String, Rations.Part>();
        models.forEach((id, model) -> {
            if (model instanceof Rationed rationed) {
                var endpoint = rationed.endpoint();
                parts.put(id, rations.of(name(endpoint), endpoint.limits(), rationed.used()));
            }
        });
        return parts;
    }

    /** What this node holds of each endpoint, by the name under which nodes report it. */
    Map<String, Ration> held(Map<String, Rations.Part> parts) {
        var held = new HashMap<String, Ration>();
        parts.forEach((id, part) -> {
            if (models.get(id) instanceof Rationed rationed) {
                held.put(name(rationed.endpoint()), part.held());
            }
        });
        return held;
    }

    /** Gives each model its part; returns the ids of those that may be asked. */
    Set<String> deal(Map<String, Rations.Part> parts) {
        var playing = new HashSet<String>();
        models.forEach((id, model) -> {
            if (!(model instanceof Rationed rationed)) {
                playing.add(id);
            } else if (parts.containsKey(id)) {
                var allowed = parts.get(id).allowed();
                rationed.ration(allowed);
                if (allowed.concurrency() > 0) {
                    playing.add(id);
                }
            }
        });
        return Set.copyOf(playing);
    }

    /** No endpoint is asked any more. */
    void shut() {
        for (var model : models.values()) {
            if (model instanceof Rationed rationed) {
                rationed.ration(Ration.NONE);
            }
        }
    }

    /** The same for all nodes that ask the same; what is local to a machine is its own. */
    static String name(Endpoint endpoint) {
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
