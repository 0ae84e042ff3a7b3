package dev.parley.specs;

import java.util.regex.Pattern;

/**
 * How many lines must begin with a label and go on after it: {@code Caution: hot water}, in bold or
 * in a list as well.
 *
 * @param label what each of them begins with, whatever the case; {@code Caution:}
 * @param minimum lines, at least 1
 */
public record LabelledLines(String label, int minimum) implements Verifier {

    private static final Pattern EMPHASIS = Pattern.compile("[*_]");
    private static final String MARKS = "(?:[\\s#>•+-]|\\d{1,3}+[.)]\\s)*+";
    private static final String WHOLE = "(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{M}\\p{N}]))";
    private static final String MORE = "[^\\p{L}\\p{N}]*+[\\p{L}\\p{N}]";

    /**
     * @throws IllegalArgumentException if the label is blank or the minimum is below 1
     */
    public LabelledLines {
        if (plain(label).isEmpty()) {
            throw new IllegalArgumentException(
                    "label must not be blank; give it a word such as \"Caution:\"");
        }
        if (minimum < 1) {
            throw new IllegalArgumentException(
                    "minimum is %d; it must be at least 1".formatted(minimum));
        }
    }

    @Override
    public Finding check(String answer) {
        var labelled =
                Pattern.compile(
                        MARKS + Pattern.quote(plain(label)) + WHOLE + MORE,
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        var lines =
                Text.lines(answer).stream()
                        .filter(line -> labelled.matcher(plain(line)).lookingAt())
                        .map(String::strip)
                        .toList();
        var said =
                "%d %s labelled \"%s\""
                        .formatted(lines.size(), Range.plural("line", lines.size()), label);
        if (lines.size() >= minimum) {
            return Finding.yes("The answer has %s.".formatted(said), lines.getFirst());
        }
        return Finding.no("The answer has %s; at least %d are asked for.".formatted(said, minimum));
    }

    /** Without the marks of bold and italics, which may end before the colon or after it. */
    private static String plain(String line) {
        return EMPHASIS.matcher(line).replaceAll("").strip();
    }
}
