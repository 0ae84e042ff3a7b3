package dev.parley.specs;

import java.util.List;

/**
 * Words and phrases that must not occur.
 *
 * @param words at least one; found as a whole, whatever the case
 */
public record ForbiddenWords(List<String> words) implements Verifier {

    /**
     * @throws IllegalArgumentException if there is none or one is blank
     */
    public ForbiddenWords {
        Phrase.require("words", words);
        words = List.copyOf(words);
    }

    @Override
    public Finding check(String answer) {
        for (var phrase : Phrase.all(words)) {
            var found = phrase.in(answer);
            if (found.isPresent()) {
                return Finding.no(
                        "The answer says %s, which is ruled out.".formatted(phrase), found.get());
            }
        }
        return Finding.yes("None of the words that are ruled out occurs.");
    }
}
