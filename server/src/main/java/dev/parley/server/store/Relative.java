package dev.parley.server.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;

/**
 * A deliberation among those that parted from each other.
 *
 * @param at the last event that it shares of the log of the one from which it parted; empty for the
 *     first of them
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Relative(@JsonUnwrapped Summary summary, Optional<Long> at) {}
