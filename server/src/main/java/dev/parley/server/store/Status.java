package dev.parley.server.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a deliberation stands; the last three are ends. */
public enum Status {
    QUEUED,
    RUNNING,
    COMPLETED,
    CANCELLED,
    FAILED;

    /** The name on the wire and in the database, in lower case. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The status of that name.
     *
     * @throws IllegalArgumentException when there is none, naming those that there are
     */
    @JsonCreator
    public static Status of(String wire) {
        for (var status : values()) {
            if (status.wire().equals(wire)) {
                return status;
            }
        }
        throw new IllegalArgumentException(
                "'"
                        + wire
                        + "' is no status; there are queued, running, completed, cancelled, failed");
    }
}
