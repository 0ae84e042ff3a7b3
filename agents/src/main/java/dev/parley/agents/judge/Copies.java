package dev.parley.agents.judge;

import dev.parley.specs.Ruling;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows what a judge may have copied from the answer. With its marks, anything that the answer
 * holds; by letters and digits alone only what no prose says by accident, as "Day 1: North" says
 * the beginning of {@code "1": "NO"}.
 */
final class Copies {

    /** Letters and digits of a verdict in JSON that has a number, all its fields and no reason. */
    private static final int LONG = 24;

    /** Letters and digits before a tag by which it is known again. */
    private static final int TAIL = 6;

    private static final Pattern TAG = Pattern.compile("<(yes|no|na)>");
    private static final Pattern FIELD = Pattern.compile("\"ruling\":\"<?(yes|na)");
    private static final Pattern SPACES_AND_ESCAPES = Pattern.compile("[\\s\\\\]+");
    private static final Pattern QUOTES = Pattern.compile("['‘’“”]");

    /** A quote that has just begun, or words and a colon. */
    private static final Pattern ANNOUNCES =
            Pattern.compile(
                    "[\"'‘“„«`]\\z|\\A[^\"]*+\"(?:[^\"]*+\"[^\"]*+\")*+\\s*+\\z|\\p{L}\"?:\\s*+\\z");

    private static final Pattern QUOTE_BEGINS =
            Pattern.compile(".*[:\"'‘“„«(\\[{|`]", Pattern.DOTALL);
    private static final Pattern TAG_ENDS = Pattern.compile(".*>", Pattern.DOTALL);

    private final String key;
    private final String marked;

    private final boolean tags;
    private final boolean fields;

    Copies(String answer) {
        var plain = Plainly.read(answer);
        this.key = Said.key(plain);
        this.marked = marked(plain);
        this.tags = TAG.matcher(key).find();
        this.fields = FIELD.matcher(marked).find();
    }

    /** Whether the answer holds any tag, so that a tag in a reply may be a copy. */
    boolean tags() {
        return tags;
    }

    /**
     * Whether the answer holds the field of a ruling that flatters it, so that a judge who quotes
     * it without escapes may seem to have written that field.
     */
    boolean fields() {
        return fields;
    }

    /**
     * Whether a tag is quoted from the answer, which has it after the same letters.
     *
     * @param before what stands before it in its line
     */
    boolean quote(String before, Ruling ruling) {
        var tag = "<" + ruling.name().toLowerCase(Locale.ROOT) + ">";
        var all = Said.key(Plainly.read(before));
        var tail = all.substring(Math.max(0, all.length() - TAIL));
        return (tail.length() == TAIL && key.contains(tail + tag)) || isQuote(before, tag);
    }

    /** Whether what stands between a sign that may begin a quote and the tag is one. */
    private boolean isQuote(String before, String tag) {
        var sinceTag = Said.key(Plainly.read(after(TAG_ENDS, before)));
        var quote = Said.key(Plainly.read(after(QUOTE_BEGINS, before)));
        var bare = quote.isEmpty() && ANNOUNCES.matcher(before).find();
        return Stream.of(sinceTag, quote).anyMatch(it -> !it.isEmpty() && key.contains(it + tag))
                || (bare && key.contains(tag));
    }

    private static String after(Pattern sign, String text) {
        var found = sign.matcher(text);
        return found.lookingAt() ? text.substring(found.end()) : "";
    }

    /**
     * Whether the answer holds a verdict.
     *
     * @param source the text that says it
     */
    boolean include(String source) {
        var plain = Plainly.read(source);
        return marked.contains(marked(plain)) || isUnmistakable(Said.key(plain));
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
