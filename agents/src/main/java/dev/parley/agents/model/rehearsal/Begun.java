package dev.parley.agents.model.rehearsal;

import dev.parley.agents.deliberation.Ask;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** An assistant's turn as somebody else began it. */
record Begun(String text) {

    /** A stage of a thought, told by the words that lead into it. */
    enum Stage {
        BEHAVIOUR("Behaviour. Let me think"),
        SAFETY("Safety. Let me check"),
        AUDIT("Audit. Let me go over");

        private final String words;

        Stage(String words) {
            this.words = words;
        }
    }

    /** Whether its thought is already closed, so that only the answer remains. */
    boolean closed() {
        return text.contains(Ask.THOUGHT);
    }

    /** The stage that was led into last. */
    Optional<Stage> stage() {
        return Arrays.stream(Stage.values())
                .filter(this::has)
                .max(Comparator.comparingInt(stage -> text.lastIndexOf(stage.words)));
    }

    /** How often it was made to look again. */
    int looks() {
        return text.split("\\n\\nWait,", -1).length - 1;
    }

    boolean has(Stage stage) {
        return text.contains(stage.words);
    }

    /** A thought of ours, set off from what stands before it. */
    String carriedOn(String thought) {
        return text.isEmpty() || text.endsWith("\n") ? thought : "\n" + thought;
    }
}
