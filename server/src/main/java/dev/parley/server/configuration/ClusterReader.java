package dev.parley.server.configuration;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads where the cluster meets. */
record ClusterReader(Section section) {

    private static final Pattern MEMBER =
            Pattern.compile("[^:\\s]+(:\\d{1,5})?|\\[[^\\]]+\\](:\\d{1,5})?");

    /** Nothing for a node that stands alone. */
    Optional<ClusterPlace> place(String database) {
        var place =
                new ClusterPlace(
                        name(),
                        section.text("cluster-host"),
                        section.number("cluster-port", 1, 65_535),
                        members(),
                        Optional.of(section.text("cluster-dns")).filter(it -> !it.isEmpty()));
        if (!section.flag("cluster")) {
            return Optional.empty();
        }
        checkHost(place.host(), database);
        if (place.dns().isPresent() && !place.members().isEmpty()) {
            section.fault("cluster-dns", "and members both say where other nodes are; keep one");
        }
        return Optional.of(place);
    }

    private String name() {
        var name = section.text("cluster-name");
        if (name.isBlank()) {
            section.fault("cluster-name", "must not be empty");
        }
        return name;
    }

    private List<String> members() {
        var members = section.words("members");
        members.stream()
                .filter(member -> !MEMBER.matcher(member).matches())
                .forEach(member ->
                        section.fault(
                                "members",
                                "names '%s'; a member is written host or host:port"
                                        .formatted(member)));
        return members;
    }

    private void checkHost(String host, String database) {
        try {
            var address = InetAddress.getByName(host);
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) == null) {
                section.fault(
                        "cluster-host",
                        "must be one address of this machine; '%s' is none".formatted(host));
            } else if (!address.isLoopbackAddress() && database.startsWith("jdbc:sqlite:")) {
                section.fault(
                        "cluster-host",
                        "is '%s', which other machines may reach, and a log in SQLite serves nodes of one machine only; name a PostgreSQL database, or the host 127.0.0.1"
                                .formatted(host));
            }
        } catch (UnknownHostException | SocketException unknown) {
            section.fault(
                    "cluster-host",
                    "must be one address of this machine; '%s' is not known here".formatted(host));
        }
    }
}
