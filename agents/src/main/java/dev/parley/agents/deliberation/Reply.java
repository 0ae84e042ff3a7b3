package dev.parley.agents.deliberation;

import java.util.List;
import java.util.Optional;

/**
 * What a model gave.
 *
 * @param text what it says, without thought
 * @param thought what it thought before; of a turn that we began only what the model added
 * @param continued the way in which it carried on a turn that we began; empty when there was none
 * @param warnings plain sentences on what was odd, such as a thought that was never closed
 */
public record Reply(
        String text,
        String thought,
        Finish finish,
        Usage usage,
        Timings timings,
        Optional<Continuation> continued,
        List<String> warnings) {

    public Reply {
        warnings = List.copyOf(warnings);
    }

    /** A plain text, done, of which nothing else is known. */
    public static Reply of(String text) {
        return new Reply(
                text, "", Finish.STOP, Usage.NONE, Timings.NONE, Optional.empty(), List.of());
    }
}
