package dev.parley.server.store;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list of deliberations: after the one that has this id.
 *
 * @param key the figure by which it has its place, a whole number or a double
 */
public record Cursor(Number key, UUID id) {

    private static final Pattern WIRE =
            Pattern.compile(
                    "(?:(-?[0-9]{1,15})|(-?[0-9]{1,3}\\.[0-9]{1,20}(?:E-[0-9]{1,3})?))\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** A cursor from what {@link #wire} wrote; empty for anything else. */
    public static Optional<Cursor> of(String wire) {
        var parts = WIRE.matcher(wire);
        return parts.matches()
                ? Optional.of(
                        new Cursor(
                                key(parts.group(1), parts.group(2)),
                                UUID.fromString(parts.group(3))))
                : Optional.empty();
    }

    private static Number key(@Nullable String whole, @Nullable String broken) {
        return whole == null ? Double.valueOf(broken) : (Number) Long.valueOf(whole);
    }

    /** For clients, who hand it back as it is. */
    public String wire() {
        return key + "." + id;
    }
}
