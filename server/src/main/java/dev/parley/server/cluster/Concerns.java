package dev.parley.server.cluster;

import dev.parley.agents.deliberation.Role;
import dev.parley.server.store.NodeRow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is not as it should be among the nodes that live, in plain sentences.
 *
 * @param living all nodes that live
 */
public record Concerns(List<NodeRow> living) {

    /** Clocks of machines that are kept right differ by less; reading them differs by less, too. */
    private static final Duration SAME_TIME = Duration.ofSeconds(5);

    /** For so long a node that has just come may not be known to all. */
    private static final Duration NEW = Duration.ofSeconds(5);

    /** All of them, the gravest first. */
    public List<String> sentences() {
        var all = new ArrayList<String>();
        apart().forEach(all::add);
        unplayed().forEach(all::add);
        clocks().forEach(all::add);
        versions().forEach(all::add);
        return List.copyOf(all);
    }

    /** Nodes that share the log and not the bus. */
    private Stream<String> apart() {
        return living.stream()
                .flatMap(one ->
                        living.stream()
                                .filter(other -> one.id().compareTo(other.id()) < 0)
                                .filter(other -> !hears(one, other) && !isNew(one, other))
                                .map(other ->
                                        "%s and %s share the log and don't hear each other: each works alone, and text that one writes is not seen live on the other; start both with --cluster, and see that they reach each other at their --cluster-host and port."
                                                .formatted(one.id(), other.id())));
    }

    private static boolean hears(NodeRow one, NodeRow other) {
        return one.report().hears().contains(other.id())
                || other.report().hears().contains(one.id());
    }

    private static boolean isNew(NodeRow... nodes) {
        return Arrays.stream(nodes)
                .anyMatch(it -> Duration.between(it.joinedAt(), it.renewedAt()).compareTo(NEW) < 0);
    }

    private Stream<String> unplayed() {
        var played =
                living.stream()
                        .filter(node -> !node.draining())
                        .flatMap(node -> node.report().roles().stream())
                        .collect(Collectors.toSet());
        return Arrays.stream(Role.values())
                .filter(role -> !living.isEmpty() && !played.contains(role))
                .map(role ->
                        "No node plays the %s, so its turns wait; start one with '--roles %s'."
                                .formatted(role.wire(), role.wire()));
    }

    private Stream<String> clocks() {
        return living.stream()
                .filter(node -> Math.abs(node.report().clockAhead()) > SAME_TIME.toMillis())
                .map(node ->
                        "The clock of %s is %s %s the database's: leases go by the database's, but the times in what it logs are wrong; set its clock."
                                .formatted(
                                        node.id(),
                                        written(Math.abs(node.report().clockAhead())),
                                        node.report().clockAhead() > 0 ? "ahead of" : "behind"));
    }

    private static String written(long millis) {
        var time = Duration.ofMillis(millis);
        return time.toMinutes() >= 2 ? time.toMinutes() + " min" : time.toSeconds() + " s";
    }

    private Stream<String> versions() {
        var versions =
                living.stream()
                        .map(node -> node.report().version())
                        .filter(version -> !version.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
        return versions.size() < 2
                ? Stream.empty()
                : Stream.of(
                        "Nodes of several versions share the log: %s; start the same everywhere."
                                .formatted(String.join(", ", versions)));
    }
}
