package dev.parley.specs;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How many steps an ordered Markdown list, {@code 1.} or {@code 1)}, must have. Where there are
 * several lists, the longest counts; steps within a step do not. A paragraph between two steps
 * leaves the list whole, a heading ends it.
 *
 * @param minimum steps, at least 1
 * @param maximum steps, at least the minimum
 */
public record NumberedSteps(int minimum, int maximum) implements Verifier {

    private static final Pattern STEP = Pattern.compile("(\\s*+)(\\d{1,3})[.)]\\s++\\S.*+");

    /**
     * @throws IllegalArgumentException if the range is empty or the minimum below 1
     */
    public NumberedSteps {
        if (minimum < 1) {
            throw new IllegalArgumentException(
                    "minimum is %d steps; it must be at least 1".formatted(minimum));
        }
        Range.require("steps", minimum, maximum);
    }

    @Override
    public Finding check(String answer) {
        var longest = longest(answer);
        if (longest.count() == 0) {
            return Finding.no(
                    "There is no numbered list; one of at least %d %s is asked for."
                            .formatted(minimum, Range.plural("step", minimum)));
        }
        var finding = Range.finding("The list has", longest.count(), "step", minimum, maximum);
        return new Finding(finding.ruling(), finding.reason(), Optional.of(longest.first()));
    }

    private static Steps longest(String answer) {
        var list = Steps.NONE;
        var longest = Steps.NONE;
        for (var line : Text.lines(answer)) {
            var step = STEP.matcher(line);
            if (step.matches()) {
                list = list.with(step);
                longest = list.count() > longest.count() ? list : longest;
            } else if (line.startsWith("#")) {
                list = Steps.NONE;
            }
        }
        return longest;
    }

    /** A list as far as it has been read: its first step, and the number of its last. */
    private record Steps(String first, int indent, int number, int count) {

        static final Steps NONE = new Steps("", 0, 0, 0);

        /** This list with one more step, unless that is within a step or begins a list anew. */
        Steps with(MatchResult step) {
            int indent = step.group(1).length();
            int number = Integer.parseInt(step.group(2));
            if (count > 0 && indent > this.indent + 1) {
                return this;
            }
            return count > 0 && follows(number)
                    ? new Steps(first, this.indent, number, count + 1)
                    : new Steps(step.group().strip(), indent, number, 1);
        }

        /** Markdown counts on also where every step is written as 1. */
        private boolean follows(int next) {
            return next == number || next == number + 1;
        }
    }
}
