package dev.parley.server.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A place in the list of deliberations, newest first: after the one that was submitted then and has
 * that id.
 */
public record Cursor(Instant submittedAt, UUID id) {

    private static final Pattern WIRE =
            Pattern.compile("([0-9]{1,15})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** A cursor from what {@link #wire} wrote; empty for anything else. */
    public static Optional<Cursor> of(String wire) {
        var parts = WIRE.matcher(wire);
        return parts.matches()
                ? Optional.of(
                        new Cursor(
                                Instant.ofEpochMilli(Long.parseLong(parts.group(1))),
                                UUID.fromString(parts.group(2))))
                : Optional.empty();
    }

    /** For clients, who hand it back as it is. */
    public String wire() {
        return submittedAt.toEpochMilli() + "." + id;
    }
}
