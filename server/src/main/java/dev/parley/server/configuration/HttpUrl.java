package dev.parley.server.configuration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the address of a service. What is said about a bad one never repeats it: it may hold a key.
 *
 * @param key under which it stands
 * @param example of a right one
 * @param keys where a key belongs instead of the address
 */
record HttpUrl(String key, String example, String keys) {

    static final HttpUrl MODEL =
            new HttpUrl(
                    "url",
                    "such as http://127.0.0.1:8000/v1",
                    "keys go into a variable that key-variable names");
    static final HttpUrl TRACES =
            new HttpUrl("traces", "such as http://127.0.0.1:4318", "traces are sent without a key");

    Optional<URI> read(Section section, String written) {
        try {
            var url = new URI(written);
            var fault = fault(url);
            fault.ifPresent(what -> section.fault(key, what));
            return Optional.of(url).filter(_ -> fault.isEmpty());
        } catch (URISyntaxException malformed) {
            section.fault(key, "must be an address " + example);
            return Optional.empty();
        }
    }

    private Optional<String> fault(URI url) {
        if (url.getRawAuthority() != null && url.getRawAuthority().contains("@")) {
            return Optional.of("must have no user or password in it; " + keys);
        }
        if (url.getScheme() == null || !Set.of("http", "https").contains(url.getScheme())) {
            return Optional.of("must begin with http:// or https://, " + example);
        }
        if (url.getHost() == null) {
            return Optional.of("must name a host, " + example);
        }
        if (url.getRawQuery() != null || url.getRawFragment() != null) {
            return Optional.of("must have no ? or # in it, " + example);
        }
        return Optional.empty();
    }
}
