package dev.parley.server.store;

import dev.parley.agents.deliberation.Event;
import java.util.UUID;

/**
 * A deliberation to begin.
 *
 * @param id that no other has
 */
public record Submission(UUID id, Event.Submitted event) {}
