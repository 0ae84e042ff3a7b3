package dev.parley.server.http;

import dev.parley.agents.deliberation.Role;
import java.util.List;
import java.util.Optional;

/**
 * How the node is.
 *
 * @param node its name, as the log has it
 * @param roles that its agents play
 * @param database what holds the log, for people to read
 * @param nodes of the cluster, at least 1
 * @param trouble why it can take no work; empty when it can
 */
public record Health(
        String node,
        String version,
        List<Role> roles,
        String database,
        int nodes,
        Optional<String> trouble) {

    public Health {
        roles = List.copyOf(roles);
    }
}
