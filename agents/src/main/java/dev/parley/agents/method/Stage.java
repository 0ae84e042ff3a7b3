package dev.parley.agents.method;

import dev.parley.agents.deliberation.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A stage of {@link Align3}'s thought, and who thinks it. */
public enum Stage {
    /** How to answer in full under the behavioural specifications. */
    BEHAVIOUR(Role.GENERATOR),
    /** What to reframe under the safety specifications. */
    SAFETY(Role.REFLECTOR),
    /** All specifications once more. */
    AUDIT(Role.REVISER);

    private final Role role;

    Stage(Role role) {
        this.role = role;
    }

    /** All stages' ids, in the paper's order. */
    static List<String> ids() {
        return Arrays.stream(values()).map(Stage::id).toList();
    }

    static Stage of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    Role role() {
        return role;
    }

    /** Its name as a parameter and in the paths of turns. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of the text that leads into it. */
    String lead() {
        return "align3-" + id();
    }
}
