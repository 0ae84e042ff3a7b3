package dev.parley.specs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An answer taken apart as a reader would: lines, words, the title. */
final class Text {

    /** Letters and digits with apostrophes and hyphens: "don't" and "well-known" are one word. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’‑-]*+");

    /** What Markdown puts before and after a line to set it off. */
    private static final Pattern LEFT_MARKS =
            Pattern.compile("^[\\s#*_\"“>]++(?i:title:[\\s*_\"“]*+)?");

    private Text() {}

    static List<String> lines(String text) {
        return text.lines().toList();
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The first line that is not blank, without Markdown's marks. */
    static Optional<String> title(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().map(Text::unmarked);
    }

    /** A line without the marks around it. */
    static String unmarked(String line) {
        var left = LEFT_MARKS.matcher(" " + line).replaceFirst("");
        int end = left.length();
        while (end > 0 && "#*_\"” \t".indexOf(left.charAt(end - 1)) >= 0) {
            end--;
        }
        return left.substring(0, end);
    }

    /** The words alone, in lower case, for comparing what differs only in marks and case. */
    static String key(String text) {
        return String.join(" ", words(text)).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
