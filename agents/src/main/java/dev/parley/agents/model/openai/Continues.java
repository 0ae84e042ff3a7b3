package dev.parley.agents.model.openai;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an endpoint is declared to carry on an assistant's turn that we began. */
public enum Continues {
    /** Nobody said: each way is tried, once, and the first that proves itself is remembered. */
    AUTO,
    /** It can't: such turns are emulated. */
    NONE,
    /** Chat with {@code continue_final_message}. */
    CONTINUE_FINAL_MESSAGE,
    /** Chat with {@code "prefix": true} on the last message. */
    PREFIX,
    /** The server renders the prompt; we append our text and call plain completions. */
    COMPLETIONS;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Continues of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
