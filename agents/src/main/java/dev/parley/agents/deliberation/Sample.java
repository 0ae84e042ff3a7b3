package dev.parley.agents.deliberation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.specs.Label;
import java.util.Optional;

/**
 * What is known of a prompt that comes with its scenario. Only {@code specbench-compat} tells its
 * judge.
 *
 * @param answer an answer to compare with
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Sample(Label label, Optional<String> answer) {}
