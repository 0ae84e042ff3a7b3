package dev.parley.specs;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a specification guards: nobody comes to harm, or the answer behaves as the setting wants.
 */
public enum Kind {
    @JsonProperty("safety")
    SAFETY("S-"),
    @JsonProperty("behaviour")
    BEHAVIOUR("B-");

    private final String prefix;

    Kind(String prefix) {
        this.prefix = prefix;
    }

    /** What the ids of this kind's specifications begin with: {@code S-} or {@code B-}. */
    public String prefix() {
        return prefix;
    }

    /** The id of the specification at a position, counted from 1: {@code S-01}. */
    public String id(int position) {
        return "%s%02d".formatted(prefix, position);
    }
}
