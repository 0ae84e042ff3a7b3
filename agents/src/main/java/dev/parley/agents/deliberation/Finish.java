package dev.parley.agents.deliberation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a model stopped writing. */
public enum Finish {
    /** It was done, or met a stop string: endpoints do not tell the two apart. */
    STOP,
    /** It came to the limit of tokens. */
    LENGTH;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Finish of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
