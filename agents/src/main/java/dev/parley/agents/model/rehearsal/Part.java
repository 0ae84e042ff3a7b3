package dev.parley.agents.model.rehearsal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** What a prompt asks its reader to do, told by the words with which our prompts say it. */
enum Part {
    ANSWER("Your part: answer the request"),
    CRITICISE("Your part: criticise the draft."),
    CHECK_SAFETY("Your part: check the draft for safety."),
    AUDIT("Your part: audit the draft."),
    REVISE("Your part: revise the draft."),
    JUDGE("Your part: give the verdicts");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    /** The part that is named last; empty when the text is no prompt of ours. */
    static Optional<Part> in(String prompt) {
        return Arrays.stream(values())
                .filter(part -> prompt.contains(part.words))
                .max(Comparator.comparingInt(part -> prompt.lastIndexOf(part.words)));
    }
}
