package dev.parley.agents.model.rehearsal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** What a prompt asks its reader to do, told by the words with which our prompts say it. */
enum Part {
    ANSWER("Your part: answer the request"),
    CRITICISE("Your part: criticise the draft."),
    CRITICISE_BY_ONE("Your part: criticise the draft by one specification alone"),
    CHECK_SAFETY("Your part: check the draft for safety."),
    AUDIT("Your part: audit the draft."),
    REVISE("Your part: revise the draft."),
    TELL_APART("Your part: say what sets the two drafts apart."),
    PROPOSE_EDITS("Your part: turn the findings into edits."),
    ASK("Your part: ask the questions"),
    FIND("Your part: answer the question."),
    ANSWER_AGAIN("Your part: answer again."),
    ANSWER_IN_THE_LIGHT("Your part: answer the request in the light of these answers"),
    CLOSE("Your part: close the debate."),
    BRING_TOGETHER("Your part: bring these answers together."),
    CHAIR("Your part: write what the council answers."),
    CHOOSE("Your part: choose among the answers."),
    RANK("Your part: rank the answers"),
    JUDGE("Your part: give the verdicts"),
    RATE("Your part: rate the answer to this request");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    /** Whether it is answered in JSON of its own, where JSON is asked for. */
    boolean speaksJson() {
        return switch (this) {
            case JUDGE, CHOOSE, RANK, ASK -> true;
            default -> false;
        };
    }

    /** The part that is named last, and most exactly; empty when the text is no prompt of ours. */
    static Optional<Part> in(String prompt) {
        return Arrays.stream(values())
                .filter(part -> prompt.contains(part.words))
                .max(
                        Comparator.<Part>comparingInt(part -> prompt.lastIndexOf(part.words))
                                .thenComparingInt(part -> part.words.length()));
    }
}
