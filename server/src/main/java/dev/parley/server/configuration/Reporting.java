package dev.parley.server.configuration;

import java.net.URI;
import java.util.Optional;

/**
 * How a node tells others what it does.
 *
 * @param log how lines on stderr are written
 * @param traces the collector to which traces are sent by OTLP over HTTP; empty: none are sent
 */
public record Reporting(LogFormat log, Optional<URI> traces) {

    static Reporting read(Section section) {
        return new Reporting(
                section.read("log-format", "text or json", LogFormat::named, LogFormat.TEXT),
                traces(section));
    }

    private static Optional<URI> traces(Section section) {
        return Optional.of(section.text("traces"))
                .filter(written -> !written.isEmpty())
                .flatMap(written -> HttpUrl.TRACES.read(section, written));
    }
}
