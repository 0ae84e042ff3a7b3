package dev.parley.server.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Where a version of a scenario came from. */
public enum ScenarioOrigin {
    /** It came with Parley. */
    BUILT_IN("built-in"),
    /** Somebody wrote it here, from the version before or from nothing. */
    EDITED("edited"),
    /** It was read from somebody's folder. */
    IMPORTED("imported"),
    /** Somebody changed it for a fork; it is not in force by itself. */
    FORKED("forked");

    private final String wire;

    ScenarioOrigin(String wire) {
        this.wire = wire;
    }

    /** The name on the wire and in the database. */
    @JsonValue
    public String wire() {
        return wire;
    }

    /**
     * The origin of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    @JsonCreator
    public static ScenarioOrigin of(String wire) {
        return Arrays.stream(values())
                .filter(it -> it.wire.equals(wire))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "'"
                                        + wire
                                        + "' is no origin; there are built-in, edited, imported, forked"));
    }
}
