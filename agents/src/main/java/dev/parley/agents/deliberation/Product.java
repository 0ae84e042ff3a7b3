package dev.parley.agents.deliberation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a turn produces. */
public enum Product {
    DRAFT,
    CRITIQUE,
    THOUGHT,
    VERDICTS;

    /** The product's name on the wire, in lower case. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The product of that name on the wire. */
    @JsonCreator
    public static Product of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
