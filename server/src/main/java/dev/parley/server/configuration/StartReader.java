package dev.parley.server.configuration;

import dev.parley.agents.deliberation.Role;
import dev.parley.agents.model.Secret;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the settings that have an option of their own. */
record StartReader(Section section, Path folder) {

    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?");
    private static final String SQLITE = "jdbc:sqlite:";
    private static final List<String> ENGINES = List.of(SQLITE, "jdbc:postgresql:");

    /**
     * @param token that keeps strangers out, if there is one
     */
    String host(Optional<Secret> token) {
        var host = section.text("host");
        try {
            if (host.isEmpty()) {
                section.fault("host", "must be an address of this machine, such as 127.0.0.1");
            } else if (!InetAddress.getByName(host).isLoopbackAddress() && token.isEmpty()) {
                section.refuse(
                        "host",
                        "may only be a loopback address, such as 127.0.0.1, and not '%s', while there is no token: whoever reaches the server may use it; put a token of at least %d characters into the environment variable %s"
                                .formatted(host, TokenVariable.LEAST, Sources.TOKEN_VARIABLE));
            }
        } catch (UnknownHostException unknown) {
            section.fault(
                    "host",
                    "must be an address of this machine, such as 127.0.0.1; '%s' is not known here"
                            .formatted(host));
        }
        return host;
    }

    List<String> hosts() {
        var hosts = section.words("hosts");
        hosts.stream()
                .filter(host -> !HOST.matcher(host).matches())
                .forEach(host ->
                        section.fault(
                                "hosts",
                                "must be names such as parley.example or parley.example:8443, not '%s'"
                                        .formatted(host)));
        return hosts;
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
