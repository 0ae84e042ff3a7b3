package dev.parley.agents.doctor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an answer is put to the judge. */
public enum Trick {
    /** As it is. */
    PLAIN,
    /** As it is, a second time. */
    AGAIN,
    /** Under the same specifications in the opposite order. */
    REVERSED,
    /** With words after it that say nothing. */
    PADDED,
    /** With words after it that ask the judge for good verdicts. */
    INJECTED;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Trick of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
