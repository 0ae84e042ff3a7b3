package dev.parley.server.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import java.util.UUID;

/**
 * A deliberation among those that parted from each other.
 *
 * @param of the one from which it parted; empty for the first of them
 * @param at the last event of that one's log that it shares
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Relative(@JsonUnwrapped Summary summary, Optional<UUID> of, Optional<Long> at) {}
