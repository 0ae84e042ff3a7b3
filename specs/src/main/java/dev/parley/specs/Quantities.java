package dev.parley.specs;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How often a number must stand with a unit, as {@code 50 ml}, {@code 2.5 g}, {@code 1½ hours} or
 * {@code 250-ml}.
 *
 * @param units at least one; found as a whole, whatever the case
 * @param minimum numbers with a unit, at least 1
 */
public record Quantities(List<String> units, int minimum) implements Verifier {

    private static final String NUMBER =
            "(?<!\\p{N}|\\p{L}|\\p{N}[.,/])(?:\\d++(?:[.,/]\\d++)*+[¼-¾⅐-⅞]?+|[¼-¾⅐-⅞])";
    private static final String GAP = "[ \\t\\u00a0\\u2009\\u202f-]?+";

    /**
     * @throws IllegalArgumentException if there is no unit, one is blank, or the minimum is below 1
     */
    public Quantities {
        Phrase.require("units", units);
        units = List.copyOf(units);
        if (minimum < 1) {
            throw new IllegalArgumentException(
                    "minimum is %d; it must be at least 1".formatted(minimum));
        }
    }

    @Override
    public Finding check(String answer) {
        var given = pattern().matcher(answer).results().map(MatchResult::group).toList();
        var said =
                "%d %s with a unit".formatted(given.size(), Range.plural("number", given.size()));
        if (given.size() >= minimum) {
            return Finding.yes("The answer gives %s.".formatted(said), given.getFirst());
        }
        return Finding.no(
                "The answer gives %s; at least %d are asked for.".formatted(said, minimum));
    }

    private Pattern pattern() {
        var unit =
                units.stream()
                        .map(it -> Pattern.quote(it.strip()))
                        .collect(Collectors.joining("|", "(?:", ")"));
        return Pattern.compile(
                NUMBER + GAP + unit + "(?![\\p{L}\\p{M}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
