package dev.parley.agents.deliberation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a method answers in the end.
 *
 * @param turn path of the turn that wrote it
 * @param continued the weakest way in which a begun thought was carried on; empty when none was
 */
public record Answer(
        String text,
        String thought,
        String turn,
        Optional<Continuation> continued,
        List<String> warnings) {

    public Answer {
        warnings = List.copyOf(warnings);
    }

    /** The same with one more plain sentence on what was odd. */
    public Answer warned(String warning) {
        var all = new ArrayList<>(warnings);
        all.add(warning);
        return new Answer(text, thought, turn, continued, all);
    }

    public static Answer of(Draft draft) {
        return new Answer(
                draft.text(), draft.thought(), draft.turn(), draft.continued(), draft.warnings());
    }
}
