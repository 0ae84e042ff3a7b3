package dev.parley.agents.deliberation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an agent is there for. */
public enum Role {
    GENERATOR,
    REFLECTOR,
    REVISER,
    JUDGE;

    /** The role's name on the wire, in lower case. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The role of that name.
     *
     * @throws IllegalArgumentException when there is none, naming those that there are
     */
    @JsonCreator
    public static Role of(String wire) {
        for (var role : values()) {
            if (role.wire().equals(wire)) {
                return role;
            }
        }
        throw new IllegalArgumentException(
                "'" + wire + "' is no role; there are generator, reflector, reviser, judge");
    }
}
