package dev.parley.specs;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A word or phrase to look for as a whole, whatever its case, apostrophes and spacing. */
final class Phrase {

    private final String words;
    private final Pattern pattern;

    Phrase(String words) {
        this.words = words;
        var inner =
                Stream.of(words.strip().split("\\s+", -1))
                        .map(word -> Pattern.quote(word).replaceAll("['’]", "\\\\E['’]\\\\Q"))
                        .collect(Collectors.joining("[\\s\\u00a0]++"));
        pattern =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + inner + "(?![\\p{L}\\p{M}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static List<Phrase> all(List<String> phrases) {
        return phrases.stream().map(Phrase::new).toList();
    }

    /** The first place it stands in, as it stands there. */
    Optional<String> in(String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
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
