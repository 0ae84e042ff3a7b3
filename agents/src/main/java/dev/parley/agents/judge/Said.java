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
    private static final Pattern BRACKETS_OF_NO_TAG =
            Pattern.compile("<(?!(?:yes|no|na)>)|(?<!<(?:yes|no|na))>");

    /** What is left of a text, its tags included, when other marks, spaces and case are used. */
    static String key(String text) {
        var dense = MARKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return BRACKETS_OF_NO_TAG.matcher(dense).replaceAll("");
    }

    /** What is ruled, without the reason. */
    String ruled() {
        return ruling + " " + specification;
    }

    /** The reason as far as it is told from others. */
    String why() {
        return key(reason);
    }

    /** As a verdict on this answer: what the answer does not say to the letter is no evidence. */
    Verdict on(String answer) {
        var quote = Optional.of(evidence).filter(it -> !it.isBlank() && answer.contains(it));
        var why = reason.isBlank() ? "The judge gave no reason." : reason.strip();
        return new Verdict(specification, ruling, why, quote, Verdict.By.JUDGE);
    }
}
