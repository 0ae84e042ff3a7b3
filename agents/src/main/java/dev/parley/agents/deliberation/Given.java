package dev.parley.agents.deliberation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An answer that is there already, to be judged and nothing else.
 *
 * @param turn path of the turn that wrote it
 * @param deliberation the one whose answer it is, if it is that of any
 * @param check the examination of a judge that it is a case of, if it is one
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Given(String text, String turn, Optional<UUID> deliberation, Optional<UUID> check) {

    /** The answer of a deliberation. */
    public static Given of(UUID deliberation, Event.Answered answered) {
        return new Given(
                answered.text(), answered.turn(), Optional.of(deliberation), Optional.empty());
    }

    /** A case of an examination. */
    public static Given ofCheck(UUID check, String text) {
        return new Given(text, "given", Optional.empty(), Optional.of(check));
    }

    /** The texts that are asked with beside the judge's own. */
    public static Prompts prompts() {
        return Prompts.read("method", "specifications");
    }

    /** As if a method had just answered so. */
    public Answer answer() {
        return new Answer(text, "", turn, Optional.empty(), List.of());
    }
}
