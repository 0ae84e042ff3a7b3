package dev.parley.agents.deliberation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a judgement is for. */
public enum Purpose {
    /** What is said of the method's answer. */
    ANSWER,
    /** Shows how a draft does, for whoever watches. */
    DRAFT,
    /** The method itself asked, to choose among drafts. */
    SCORE;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Purpose of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
