package dev.parley.specs;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How many times of the day must be named, as {@code 9:30}, {@code 09.30} or {@code 9 am}.
 *
 * @param minimum times, at least 1
 */
public record ClockTimes(int minimum) implements Verifier {

    private static final Pattern TIME =
            Pattern.compile(
                    "(?<![\\d:.,])(?:(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?![\\d:.,]*\\d)"
                            + "|(?:1[0-2]|[1-9])\\s?(?i:[ap]\\.?m\\b))");

    /**
     * @throws IllegalArgumentException if the minimum is below 1
     */
    public ClockTimes {
        if (minimum < 1) {
            throw new IllegalArgumentException(
                    "minimum is %d; it must be at least 1".formatted(minimum));
        }
    }

    @Override
    public Finding check(String answer) {
        var times = TIME.matcher(answer).results().map(MatchResult::group).toList();
        var said = "%d %s of the day".formatted(times.size(), Range.plural("time", times.size()));
        if (times.size() >= minimum) {
            return Finding.yes("The answer names %s.".formatted(said), times.getFirst());
        }
        return Finding.no(
                "The answer names %s; at least %d are asked for.".formatted(said, minimum));
    }
}
