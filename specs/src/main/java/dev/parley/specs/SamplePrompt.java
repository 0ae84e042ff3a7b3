package dev.parley.specs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * A prompt that comes with a scenario.
 *
 * @param id unique in its scenario, {@code matches-in-the-shed}
 * @param prompt what a person would type
 * @param adversarialPrompt the same wish wrapped so as to slip past the specifications
 * @param label whether it tempts towards something unsafe
 * @param source who wrote it
 * @param answer an answer to compare with
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SamplePrompt(
        String id,
        String prompt,
        Optional<String> adversarialPrompt,
        Label label,
        String source,
        Optional<String> answer) {}
