package dev.parley.server.configuration;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How lines on stderr are written. */
public enum LogFormat {
    /** For people. */
    TEXT,
    /** One JSON object a line, for programs that gather them. */
    JSON;

    static Optional<LogFormat> named(String name) {
        return Stream.of(values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
