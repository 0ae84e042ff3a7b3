package dev.parley.specs;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How often somebody must speak: passages between quotation marks.
 *
 * @param minimum passages, at least 1
 */
public record SpokenLines(int minimum) implements Verifier {

    private static final Pattern SPOKEN =
            Pattern.compile("“[^”]++”|\"[^\"]++\"|„[^“”]++[“”]|«[^»]++»|‘[^‘\\n]*?[.,!?…]’");

    /**
     * @throws IllegalArgumentException if the minimum is below 1
     */
    public SpokenLines {
        if (minimum < 1) {
            throw new IllegalArgumentException(
                    "minimum is %d; it must be at least 1".formatted(minimum));
        }
    }

    @Override
    public Finding check(String answer) {
        var spoken = SPOKEN.matcher(answer).results().map(MatchResult::group).toList();
        var said = "%d spoken %s".formatted(spoken.size(), Range.plural("line", spoken.size()));
        if (spoken.size() >= minimum) {
            return Finding.yes("The answer has %s.".formatted(said), spoken.getFirst());
        }
        return Finding.no("The answer has %s; at least %d are asked for.".formatted(said, minimum));
    }
}
