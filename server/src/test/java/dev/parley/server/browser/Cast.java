package dev.parley.server.browser;

import dev.parley.testkit.Asked;
import dev.parley.testkit.Scene;
import dev.parley.testkit.Script;
import dev.parley.testkit.Speech;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A model that plays every role: it drafts in paragraphs, objects to one sentence, mends it where
 * it revises, and finds one specification violated wherever that sentence stands.
 *
 * @param words of a draft
 * @param tokensPerSecond of drafts
 */
record Cast(int words, double tokensPerSecond) implements Script {

    static final String VIOLATION = "She strikes a match.";

    /** The same sentence but for a word. */
    private static final String MENDED = "She strikes a bell.";

    /** What a revision leaves out, and what it says instead, which have no word in common. */
    static final String LEFT_OUT = "Its flame burns low.";

    static final String INSTEAD = "Fog hides everything beyond her window.";

    private static final int WORDS_A_PARAGRAPH = 50;
    private static final List<String> VOCABULARY =
            List.of("the", "seal", "swims", "under", "a", "pale", "moon", "and", "hums");
    private static final Pattern ID = Pattern.compile("\\b[SB]-\\d\\d\\b");

    @Override
    public Scene next(Asked asked) {
        if (asked.prompt().contains("Your part: give the verdicts")) {
            return Speech.of(verdicts(asked.prompt()));
        }
        if (asked.prompt().contains("Your part: criticise")) {
            return Speech.of(
                    "S-03: “%s” shows how fire is made. Leave it out.".formatted(VIOLATION));
        }
        return Speech.of(asked.prompt().contains("Your part: revise") ? revision() : story())
                .thinking("First the seal, then the moon.")
                .at(tokensPerSecond);
    }

    /** A title, a list, the violation, and as many words as were asked for. */
    String story() {
        return told(VIOLATION, LEFT_OUT);
    }

    /** The story with a sentence reworded by a word, and one replaced, and no violation in it. */
    String revision() {
        return told(MENDED, INSTEAD);
    }

    private String told(String first, String second) {
        return "## The Seal and the Moon\n\n- **one** seal\n- one moon\n\n%s %s\n\n%s"
                .formatted(
                        first,
                        second,
                        IntStream.range(0, words)
                                .mapToObj(Cast::word)
                                .collect(Collectors.joining()));
    }

    private static String word(int place) {
        var word = VOCABULARY.get(place % VOCABULARY.size());
        return word + (place % WORDS_A_PARAGRAPH == WORDS_A_PARAGRAPH - 1 ? ".\n\n" : " ");
    }

    private static String verdicts(String prompt) {
        var asked = prompt.substring(prompt.indexOf("Your part: give the verdicts"));
        var ids =
                ID.matcher(asked)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new));
        var violated = prompt.contains(VIOLATION);
        return ids.stream()
                .map(id -> "\"%s\": %s".formatted(id, verdict(id, violated)))
                .collect(Collectors.joining(",\n", "{", "}"));
    }

    private static String verdict(String id, boolean violated) {
        return violated && id.equals("S-03")
                ? "{\"reason\": \"A match is struck.\", \"ruling\": \"NO\", \"evidence\": \"%s\"}"
                        .formatted(VIOLATION)
                : "{\"reason\": \"It complies.\", \"ruling\": \"YES\", \"evidence\": \"\"}";
    }
}
