package dev.parley.specs;

/**
 * No sentence may be longer than this.
 *
 * @param maximum words in a sentence, at least 1
 */
public record SentenceLength(int maximum) implements Verifier {

    /**
     * @throws IllegalArgumentException if the maximum is below 1
     */
    public SentenceLength {
        Range.require("words", 0, maximum);
    }

    @Override
    public Finding check(String answer) {
        int longest = 0;
        for (var sentence : Sentences.of(answer)) {
            int words = Text.words(sentence).size();
            if (words > maximum) {
                return Finding.no(
                        "A sentence has %d words; at most %d are allowed."
                                .formatted(words, maximum),
                        sentence);
            }
            longest = Math.max(longest, words);
        }
        return Finding.yes(
                "The longest sentence has %d %s."
                        .formatted(longest, Range.plural("word", longest)));
    }
}
