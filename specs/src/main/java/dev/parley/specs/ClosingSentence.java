package dev.parley.specs;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How the last sentence must begin.
 *
 * @param startsWith at least one beginning; any of them will do, whatever the case
 */
public record ClosingSentence(List<String> startsWith) implements Verifier {

    /**
     * @throws IllegalArgumentException if there is none or one is blank
     */
    public ClosingSentence {
        Phrase.require("startsWith", startsWith);
        startsWith = List.copyOf(startsWith);
    }

    @Override
    public Finding check(String answer) {
        var sentences = Sentences.of(answer);
        if (sentences.isEmpty()) {
            return Finding.no("The answer has no sentence to close with.");
        }
        var last = sentences.getLast();
        var key = Text.key(last) + " ";
        for (var start : startsWith) {
            if (key.startsWith(Text.key(start) + " ")) {
                return Finding.yes(
                        "The closing sentence begins with \"%s\".".formatted(start), last);
            }
        }
        return Finding.no(
                "The closing sentence does not begin with %s.".formatted(choices()), last);
    }

    private String choices() {
        return startsWith.stream().map("\"%s\""::formatted).collect(Collectors.joining(" or "));
    }
}
