package dev.parley.specs;

/**
 * How many sentences an answer may have.
 *
 * @param minimum sentences, 0 or more
 * @param maximum sentences, at least 1 and the minimum
 */
public record SentenceCount(int minimum, int maximum) implements Verifier {

    /**
     * @throws IllegalArgumentException if the range is empty or negative
     */
    public SentenceCount {
        Range.require("sentences", minimum, maximum);
    }

    @Override
    public Finding check(String answer) {
        int sentences = Sentences.of(answer).size();
        return Range.finding("The answer has", sentences, "sentence", minimum, maximum);
    }
}
