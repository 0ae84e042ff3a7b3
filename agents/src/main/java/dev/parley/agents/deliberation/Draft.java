package dev.parley.agents.deliberation;

import java.util.List;
import java.util.Optional;

/**
 * A text that may become the answer.
 *
 * @param turn path of the turn that wrote it
 * @param thought what was thought before it, whole
 * @param continued the way in which begun thoughts were carried on, when there were any
 */
public record Draft(
        String turn,
        String text,
        String thought,
        Optional<Continuation> continued,
        List<String> warnings) {

    public Draft {
        warnings = List.copyOf(warnings);
    }
}
