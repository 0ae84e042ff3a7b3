package dev.parley.specs;

import java.util.Optional;

/**
 * What a verifier found in an answer.
 *
 * @param ruling YES or NO; a program always has a ruling
 * @param reason one plain sentence that says what was counted or looked for
 * @param evidence an exact quote from the answer, where there is one that shows it
 */
public record Finding(Ruling ruling, String reason, Optional<String> evidence) {

    /** A finding that the answer complies. */
    public static Finding yes(String reason) {
        return new Finding(Ruling.YES, reason, Optional.empty());
    }

    /** A finding that the answer complies, shown by a quote. */
    public static Finding yes(String reason, String evidence) {
        return new Finding(Ruling.YES, reason, Optional.of(evidence));
    }

    /** A finding that the answer violates the specification, with nothing to quote. */
    public static Finding no(String reason) {
        return new Finding(Ruling.NO, reason, Optional.empty());
    }

    /** A finding that the answer violates the specification, shown by a quote. */
    public static Finding no(String reason, String evidence) {
        return new Finding(Ruling.NO, reason, Optional.of(evidence));
    }

    /** This finding as the verdict on a specification. */
    public Verdict on(String specification) {
        return new Verdict(specification, ruling, reason, evidence, Verdict.By.VERIFIER);
    }
}
