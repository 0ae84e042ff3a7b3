package dev.parley.agents.deliberation;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a reflector finds in a draft. */
public sealed interface Critique {

    /** What a reflector writes when it has nothing left to object. */
    String NOTHING = "NOTHING TO OBJECT";

    /**
     * Reads what a reflector wrote: satisfied when it begins with {@link #NOTHING}, whatever its
     * case and the marks around it, and then names no specification after all.
     */
    static Critique of(String text) {
        var begins = text.toUpperCase(Locale.ROOT).replaceFirst("^[^A-Z]+", "").startsWith(NOTHING);
        return begins && !Objections.ID.matcher(text).find()
                ? new Satisfied()
                : new Objections(text);
    }

    /** How a reviser is told. */
    default String words() {
        return switch (this) {
            case Satisfied() -> NOTHING;
            case Objections(String text) -> text;
        };
    }

    /** Nothing left to object. */
    record Satisfied() implements Critique {}

    /**
     * What is wrong and what to change, a line a specification.
     *
     * @param text as the reflector wrote it
     */
    record Objections(String text) implements Critique {
        private static final Pattern ID = Pattern.compile("\\b[SB]-\\d");
    }
}
