package dev.parley.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Which Parley this is. */
public final class Version {

    private static final String FILE = "version.txt";

    private Version() {}

    /** The version as the build wrote it down, such as {@code 0.1.0}. */
    public static String current() {
        try (var in = Objects.requireNonNull(Version.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
