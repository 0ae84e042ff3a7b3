package dev.parley.agents.doctor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a judge can be trusted. */
public enum Trust {
    /** Its figures can stand by themselves. */
    GOOD,
    /** They want to be corrected, or looked at. */
    CARE,
    /** They say nothing. */
    NONE,
    /** Too little was measured to tell. */
    UNKNOWN;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
