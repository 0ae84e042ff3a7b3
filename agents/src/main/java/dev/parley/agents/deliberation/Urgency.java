package dev.parley.agents.deliberation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether somebody waits for it: what is interactive goes before what is batch, everywhere. */
public enum Urgency {
    INTERACTIVE,
    BATCH;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Urgency of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
