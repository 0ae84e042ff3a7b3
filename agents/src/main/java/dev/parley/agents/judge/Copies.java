package dev.parley.agents.judge;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Knows what a judge may have copied from the answer. With its marks, anything that the answer
 * holds; by letters and digits alone only what no prose says by accident, as "Day 1: North" says
 * the beginning of {@code "1": "NO"}.
 */
final class Copies {

    /** Letters and digits of a verdict in JSON that has a number, all its fields and no reason. */
    private static final int LONG = 24;

    private static final Pattern TAG = Pattern.compile("<(yes|no|na)>");
    private static final Pattern SPACES_AND_ESCAPES = Pattern.compile("[\\s\\\\]+");
    private static final Pattern QUOTES = Pattern.compile("['‘’“”]");

    private final String key;
    private final String marked;

    Copies(String answer) {
        this.key = Said.key(answer);
        this.marked = marked(answer);
    }

    /**
     * Whether the answer holds a verdict.
     *
     * @param source the text that says it
     */
    boolean include(String source) {
        return marked.contains(marked(source)) || isUnmistakable(Said.key(source));
    }

    private boolean isUnmistakable(String verdict) {
        var unlikeProse = verdict.length() >= LONG || TAG.matcher(verdict).find();
        return unlikeProse && key.contains(verdict);
    }

    /** What is left of a text when it is copied with other spaces, quotes and case. */
    private static String marked(String text) {
        var dense = SPACES_AND_ESCAPES.matcher(text).replaceAll("");
        return QUOTES.matcher(dense).replaceAll("\"").toLowerCase(Locale.ROOT);
    }
}
