package dev.parley.specs;

import java.util.ArrayList;
import java.util.List;

/**
 * Words and phrases of which some must occur.
 *
 * @param words at least one; found as a whole, whatever the case
 * @param atLeast how many different ones, 1 to the number of words
 */
public record RequiredWords(List<String> words, int atLeast) implements Verifier {

    /**
     * @throws IllegalArgumentException if there is no word, one is blank, or atLeast is out of
     *     range
     */
    public RequiredWords {
        Phrase.require("words", words);
        words = List.copyOf(words);
        if (atLeast < 1 || atLeast > words.size()) {
            throw new IllegalArgumentException(
                    "atLeast is %d; it must be from 1 to %d, the number of words"
                            .formatted(atLeast, words.size()));
        }
    }

    @Override
    public Finding check(String answer) {
        var missing = new ArrayList<String>();
        var evidence = "";
        int found = 0;
        for (var phrase : Phrase.all(words)) {
            var place = phrase.in(answer);
            if (place.isEmpty()) {
                missing.add(phrase.toString());
                continue;
            }
            evidence = evidence.isEmpty() ? place.get() : evidence;
            found++;
            if (found == atLeast) {
                return Finding.yes("The answer names what is asked for.", evidence);
            }
        }
        return Finding.no(
                "The answer names %d of at least %d; it does not name %s."
                        .formatted(found, atLeast, String.join(", ", missing)));
    }
}
