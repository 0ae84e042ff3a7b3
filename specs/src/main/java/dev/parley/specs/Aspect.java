package dev.parley.specs;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In what a specification differs between two versions of its scenario. */
public enum Aspect {
    ADDED,
    REMOVED,
    TEXT,
    VERIFIER,
    /** Not where it was among those that are in both versions. */
    MOVED;

    /** The name on the wire, in lower case. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
