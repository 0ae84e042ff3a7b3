package dev.parley.server.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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

    /** Addresses to listen on, by which nothing is called. */
    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "[::]");

    private static final int HTTP = 80;
    private static final Pattern PORT = Pattern.compile("[^:]:\\d+$");

    private final Set<String> own;
    private final Set<String> further;

    /**
     * @param own names at which it listens itself: {@code name}, called at the port that is
     *     listened on, or {@code name:port}
     * @param further names of a proxy before it, which may speak HTTPS: the same, and {@code name}
     *     without a port, too
     */
    public AllowedHosts(Collection<String> own, Collection<String> further) {
        this.own = lowerCase(own.stream());
        this.further = lowerCase(further.stream());
    }

    /** The names of the machine itself, the address that is listened on, and further names. */
    public static AllowedHosts loopbackAnd(String host, Collection<String> further) {
        var own = new HashSet<>(LOOPBACK);
        own.add(host);
        return new AllowedHosts(own, further);
    }

    private static Set<String> lowerCase(Stream<String> names) {
        return names.map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The names under which other machines may call it, in order; those with which one listens
     * everywhere are none.
     */
    List<String> beyondLoopback() {
        return Stream.concat(further.stream(), own.stream())
                .filter(name -> !LOOPBACK.contains(name.replaceFirst(":\\d+$", "")))
                .filter(name -> !EVERYWHERE.contains(name))
                .sorted()
                .toList();
    }

    /** The one host that the request names, if it is allowed. */
    Optional<String> named(HttpServerRequest request) {
        var named = request.headers().getAll("Host");
        if (named.size() != 1 || !request.uri().startsWith("/")) {
            return Optional.empty();
        }
        var host = named.getFirst().toLowerCase(Locale.ROOT);
        return isOwn(host, request) || isFurther(host, request)
                ? Optional.of(host)
                : Optional.empty();
    }

    /** The origins that a page of this server may have, as the request names its host. */
    Set<String> origins(HttpServerRequest request) {
        return named(request)
                .map(host ->
                        isFurther(host, request)
                                ? Set.of("http://" + host, "https://" + host)
                                : Set.of("http://" + host))
                .orElse(Set.of());
    }

    private boolean isOwn(String host, HttpServerRequest request) {
        var port = request.localAddress().port();
        return own.stream().anyMatch(allowed -> is(host, allowed, port));
    }

    private boolean isFurther(String host, HttpServerRequest request) {
        var port = request.localAddress().port();
        return further.contains(host)
                || further.stream().anyMatch(allowed -> is(host, allowed, port));
    }

    private static boolean is(String host, String allowed, int port) {
        if (host.equals(allowed)) {
            return port == HTTP || PORT.matcher(allowed).find();
        }
        return host.equals(allowed + ":" + port);
    }
}
