package dev.parley.server.configuration;

import dev.parley.agents.deliberation.Role;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the settings that have an option of their own. */
record StartReader(Section section, Path folder) {

    private static final String SQLITE = "jdbc:sqlite:";
    private static final List<String> ENGINES = List.of(SQLITE, "jdbc:postgresql:");

    String host() {
        var host = section.text("host");
        try {
            if (host.isEmpty() || !InetAddress.getByName(host).isLoopbackAddress()) {
                section.refuse(
                        "host",
                        "must be a loopback address, such as 127.0.0.1, not '%s': whoever reaches the server may use it, and this release has no token to keep others out"
                                .formatted(host));
            }
        } catch (UnknownHostException unknown) {
            section.fault(
                    "host",
                    "must be a loopback address, such as 127.0.0.1; '%s' is not known here"
                            .formatted(host));
        }
        return host;
    }

    Path data() {
        return section.read("data", "a folder", this::path, folder);
    }

    Set<Role> roles() {
        var known = Arrays.stream(Role.values()).map(Role::wire).toList();
        var roles = EnumSet.noneOf(Role.class);
        for (var word : section.words("roles")) {
            if (known.contains(word)) {
                roles.add(Role.of(word));
            } else {
                section.fault(
                        "roles",
                        "names '%s', which is no role; %s"
                                .formatted(word, Nearest.hint(word, known)));
            }
        }
        if (section.words("roles").isEmpty()) {
            section.fault("roles", "must name at least one of " + String.join(", ", known));
        }
        return roles;
    }

    /** What is said of a bad address does not repeat it: it may hold a password. */
    String database(Path data) {
        var url = section.text("database");
        if (url.isEmpty()) {
            return SQLITE + data.resolve("parley.db");
        }
        if (ENGINES.stream().noneMatch(it -> url.startsWith(it) && !url.equals(it))) {
            section.fault(
                    "database",
                    "must be jdbc:sqlite:FILE or jdbc:postgresql://HOST:PORT/DATABASE?user=NAME");
        }
        return url;
    }

    void refuseCluster() {
        if (section.flag("cluster")) {
            section.refuse(
                    "cluster", "comes with a later release; leave it out to run a single node");
        }
    }

    private Optional<Path> path(String written) {
        try {
            return Optional.of(written)
                    .filter(it -> !it.isEmpty())
                    .map(it -> folder.resolve(it).toAbsolutePath().normalize());
        } catch (InvalidPathException malformed) {
            return Optional.empty();
        }
    }
}
