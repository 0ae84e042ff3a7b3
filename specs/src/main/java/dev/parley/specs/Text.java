package dev.parley.specs;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An answer taken apart as a reader would: words. */
final class Text {

    /**
     * Letters and digits with apostrophes and hyphens between them: "don't" and "well-known" are
     * one word.
     */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’‑-]*+");

    private Text() {}

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
