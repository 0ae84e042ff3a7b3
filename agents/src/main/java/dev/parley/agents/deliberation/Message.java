package dev.parley.agents.deliberation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** One message of what a language model is asked. */
public record Message(Speaker speaker, String text) {

    /** Who speaks, in the words of the chat protocol. */
    public enum Speaker {
        SYSTEM,
        USER,
        ASSISTANT;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Speaker of(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT));
        }
    }

    public static Message system(String text) {
        return new Message(Speaker.SYSTEM, text);
    }

    public static Message user(String text) {
        return new Message(Speaker.USER, text);
    }

    public static Message assistant(String text) {
        return new Message(Speaker.ASSISTANT, text);
    }
}
