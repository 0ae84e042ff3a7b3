package dev.parley.specs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A word or phrase to look for as a whole, whatever its case, apostrophes and spacing. Looks letter
 * by letter: a pattern that may begin anywhere and is looked for in every answer costs ten times as
 * much.
 */
final class Phrase {

    private final String words;
    private final String plain;

    Phrase(String words) {
        this.words = words;
        this.plain = words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    static List<Phrase> all(List<String> phrases) {
        return phrases.stream().map(Phrase::new).toList();
    }

    /** The first place it stands in, as it stands there. */
    Optional<String> in(String text) {
        for (int start = 0; start < text.length(); start++) {
            int end = end(text, start);
            if (end > start && isWhole(text, start, end)) {
                return Optional.of(text.substring(start, end));
            }
        }
        return Optional.empty();
    }

    /** Where it ends if it begins there; -1 if it does not. */
    private int end(String text, int start) {
        int at = start;
        for (int i = 0; i < plain.length(); i++, at++) {
            if (at >= text.length() || !same(plain.charAt(i), text.charAt(at))) {
                return -1;
            }
            while (plain.charAt(i) == ' '
                    && at + 1 < text.length()
                    && isSpace(text.charAt(at + 1))) {
                at++;
            }
        }
        return at;
    }

    private static boolean same(char ours, char there) {
        return switch (ours) {
            case ' ' -> isSpace(there);
            case '\'', '’' -> there == '\'' || there == '’';
            default -> ours == there || ours == Character.toLowerCase(there);
        };
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00a0';
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !isLetter(text.codePointBefore(start)))
                && (end == text.length() || !goesOn(text.codePointAt(end)));
    }

    private static boolean isLetter(int there) {
        return Character.isLetterOrDigit(there)
                || is(there, Character.LETTER_NUMBER, Character.OTHER_NUMBER);
    }

    private static boolean goesOn(int there) {
        return isLetter(there)
                || is(
                        there,
                        Character.NON_SPACING_MARK,
                        Character.COMBINING_SPACING_MARK,
                        Character.ENCLOSING_MARK);
    }

    private static boolean is(int there, byte... types) {
        int type = Character.getType(there);
        for (byte each : types) {
            if (each == type) {
                return true;
            }
        }
        return false;
    }

    static void require(String parameter, List<String> phrases) {
        if (phrases.isEmpty() || phrases.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    parameter + " must be a list of at least one text, none of them blank");
        }
    }

    @Override
    public String toString() {
        return "\"" + words + "\"";
    }
}
