package dev.parley.specs;

/**
 * How long an answer may be.
 *
 * @param minimum words, 0 or more
 * @param maximum words, at least 1 and the minimum
 */
public record WordCount(int minimum, int maximum) implements Verifier {

    /**
     * @throws IllegalArgumentException if the range is empty or negative
     */
    public WordCount {
        Range.require("words", minimum, maximum);
    }

    @Override
    public Finding check(String answer) {
        int words = Text.words(answer).size();
        return Range.finding("The answer has", words, "word", minimum, maximum);
    }
}
