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
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Given(String text, String turn, Optional<UUID> deliberation) {

    /** As if a method had just answered so. */
    public Answer answer() {
        return new Answer(text, "", turn, Optional.empty(), List.of());
    }
}
