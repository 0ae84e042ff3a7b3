package dev.parley.server.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The defaults that come with Parley; also the list of all keys there are. */
final class Defaults {

    static final String FILE = "defaults.yaml";

    private Defaults() {}

    static Value.Fields values() {
        var faults = new Faults();
        var values = YamlFile.read(FILE, text(), faults);
        faults.throwIfAny();
        return values;
    }

    /** The file itself, for people to read. */
    static String text() {
        try (var in = Objects.requireNonNull(Defaults.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
