package dev.parley.server.store;

/** A password of the database; it never shows itself in a text or a log. */
public record Password(String value) {

    /** What stands in its place. */
    @Override
    public String toString() {
        return "***";
    }
}
