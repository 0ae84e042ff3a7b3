package dev.parley.server.configuration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** Reads a model's address. What is said about a bad one never repeats it: it may hold a key. */
final class ModelUrl {

    static final String EXAMPLE = "such as http://127.0.0.1:8000/v1";

    private ModelUrl() {}

    static Optional<URI> read(Section section, String written) {
        try {
            var url = new URI(written);
            var fault = fault(url);
            fault.ifPresent(what -> section.fault("url", what));
            return Optional.of(url).filter(_ -> fault.isEmpty());
        } catch (URISyntaxException malformed) {
            section.fault("url", "must be an address " + EXAMPLE);
            return Optional.empty();
        }
    }

    private static Optional<String> fault(URI url) {
        if (url.getRawAuthority() != null && url.getRawAuthority().contains("@")) {
            return Optional.of(
                    "must have no user or password in it; keys go into a variable that key-variable names");
        }
        if (url.getScheme() == null || !Set.of("http", "https").contains(url.getScheme())) {
            return Optional.of("must begin with http:// or https://, " + EXAMPLE);
        }
        if (url.getHost() == null) {
            return Optional.of("must name a host, " + EXAMPLE);
        }
        if (url.getRawQuery() != null || url.getRawFragment() != null) {
            return Optional.of("must have no ? or # in it, " + EXAMPLE);
        }
        return Optional.empty();
    }
}
