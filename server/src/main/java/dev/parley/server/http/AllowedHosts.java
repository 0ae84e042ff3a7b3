package dev.parley.server.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which the server may be called; a page of a foreign name that was made to resolve
 * to this machine is none of them.
 */
public final class AllowedHosts {

    /** The names of the machine itself. */
    public static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private static final int HTTP = 80;
    private static final Pattern PORT = Pattern.compile("[^:]:\\d+$");

    private final Set<String> hosts;

    /**
     * @param hosts {@code name}, called at the port that is listened on, or {@code name:port}
     */
    public AllowedHosts(Set<String> hosts) {
        this.hosts =
                hosts.stream()
                        .map(host -> host.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of the machine itself and the address that is listened on. */
    public static AllowedHosts loopbackAnd(String host) {
        return new AllowedHosts(
                Stream.concat(LOOPBACK.stream(), Stream.of(host))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The one host that the request names, if it is allowed. */
    Optional<String> named(HttpServerRequest request) {
        var named = request.headers().getAll("Host");
        if (named.size() != 1 || !request.uri().startsWith("/")) {
            return Optional.empty();
        }
        var host = named.getFirst().toLowerCase(Locale.ROOT);
        var port = request.localAddress().port();
        return hosts.stream().anyMatch(allowed -> is(host, allowed, port))
                ? Optional.of(host)
                : Optional.empty();
    }

    private static boolean is(String host, String allowed, int port) {
        if (host.equals(allowed)) {
            return port == HTTP || PORT.matcher(allowed).find();
        }
        return host.equals(allowed + ":" + port);
    }
}
