package dev.parley.agents.deliberation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a turn produces. */
public enum Product {
    DRAFT,
    CRITIQUE,
    THOUGHT,
    /** Questions by which a draft is to be checked. */
    QUESTIONS,
    /** What was found out about one of them. */
    FINDING,
    /** Which of several drafts is best, or all in order. */
    RANKING,
    VERDICTS,
    /** A reward model's figure. */
    REWARD;

    /** Whether it is a judge's work, which no method has on its own bill. */
    public boolean judging() {
        return this == VERDICTS || this == REWARD;
    }

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
