package dev.parley.server.configuration;

import java.util.List;
import java.util.Optional;

/**
 * Where a node meets the others of its cluster.
 *
 * @param name of the cluster; nodes of clusters of other names take no notice of one another
 * @param host the one address of this machine that it listens on for other nodes
 * @param port the first that is tried, 1 to 65,535
 * @param members where other nodes may be, {@code host} or {@code host:port}; none: the ports after
 *     the first on this address
 * @param dns a name whose addresses are the members, instead
 */
public record ClusterPlace(
        String name, String host, int port, List<String> members, Optional<String> dns) {

    public ClusterPlace {
        members = List.copyOf(members);
    }
}
