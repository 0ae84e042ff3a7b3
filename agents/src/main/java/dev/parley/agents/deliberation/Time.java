package dev.parley.agents.deliberation;

import java.time.Duration;
import java.time.Instant;

/** The passing of time, as far as a deliberation knows of it. */
public interface Time {

    Instant now();

    /** Waits; returns early when the deliberation is cancelled. */
    void pause(Duration duration);
}
