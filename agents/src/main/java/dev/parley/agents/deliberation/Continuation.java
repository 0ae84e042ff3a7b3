package dev.parley.agents.deliberation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The way in which a model carries on an assistant's turn that we began. */
public enum Continuation {
    /** The server renders the prompt, we append our text and call plain completions. */
    COMPLETIONS,
    /** Chat with {@code continue_final_message}. */
    CONTINUE_FINAL_MESSAGE,
    /** Chat with {@code "prefix": true} on the last message. */
    PREFIX,
    /** The model can't: our text went back to it inside the user's turn. */
    EMULATED;

    /** Whether the model read our text as the last thing, to the letter. */
    public boolean faithful() {
        return this != EMULATED;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Continuation of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
