package dev.parley.agents.method;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a method comes from. */
public enum Origin {
    /** The paper (arXiv 2509.14760) or a base that it compares with. */
    PAPER,
    /** Elsewhere in the literature. */
    BEYOND,
    /** Not Parley: found on the class path. */
    ADDED;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
