package dev.parley.agents.judge;

import dev.parley.specs.Ruling;
import dev.parley.specs.Verdict;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A verdict as a text says it.
 *
 * @param evidence a quote that is not yet known to be one; may be blank
 * @param source the part of the text that says it
 */
record Said(String specification, Ruling ruling, String reason, String evidence, String source) {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}<>]+");

    /** What is left of a text when it is copied with other marks, spaces and case. */
    static String key(String text) {
        return MARKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether this is the other one said again, whole or in part. */
    boolean repeats(Said other) {
        return specification.equals(other.specification)
                && ruling == other.ruling
                && key(other.reason).contains(key(reason));
    }

    /** As a verdict on this answer: what the answer does not say to the letter is no evidence. */
    Verdict on(String answer) {
        var quote = Optional.of(evidence).filter(it -> !it.isBlank() && answer.contains(it));
        var why = reason.isBlank() ? "The judge gave no reason." : reason.strip();
        return new Verdict(specification, ruling, why, quote, Verdict.By.JUDGE);
    }
}
