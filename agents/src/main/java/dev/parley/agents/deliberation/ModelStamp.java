package dev.parley.agents.deliberation;

import java.util.Optional;

/**
 * A model as a deliberation was submitted with it.
 *
 * @param id what people pick
 * @param name what its endpoint calls it
 * @param rehearsal whether it is written scripts and no language model
 */
public record ModelStamp(
        String id, String name, boolean rehearsal, Sampling sampling, Optional<Price> price) {}
