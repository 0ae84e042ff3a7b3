package dev.parley.agents.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * A key. It never shows itself: not in a text, not in a log, not in JSON; whoever sends it asks for
 * it by name.
 */
public final class Secret {

    private static final String HIDDEN = "***";

    private final String value;
    private final String origin;

    private Secret(String value, String origin) {
        this.value = checked(value.strip(), origin);
        this.origin = origin;
    }

    /**
     * A key of which nobody knows where it came from.
     *
     * @throws IllegalArgumentException when it is empty or no header could carry it
     */
    public static Secret of(String value) {
        return new Secret(value, "its key");
    }

    /**
     * A key with the name of the variable it was read from, so that a fault can say which key was
     * rejected.
     *
     * @throws IllegalArgumentException when it is empty or no header could carry it
     */
    public static Secret of(String value, String variable) {
        return new Secret(value, variable);
    }

    /** The key itself; for the header that carries it and nothing else. */
    public String reveal() {
        return value;
    }

    /** Where it came from, such as {@code OPENAI_API_KEY}. */
    public String origin() {
        return origin;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && value.equals(secret.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Secret.class, origin);
    }

    /** Three stars, in JSON as well. */
    @Override
    @JsonValue
    public String toString() {
        return HIDDEN;
    }

    private static String checked(String value, String origin) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the key in " + origin + " is empty");
        }
        if (!value.chars().allMatch(each -> each > ' ' && each < 127)) {
            throw new IllegalArgumentException(
                    "the key in %s has characters that no key has; was something else pasted?"
                            .formatted(origin));
        }
        return value;
    }
}
