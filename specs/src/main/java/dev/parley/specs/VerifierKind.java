package dev.parley.specs;

import java.util.List;

/**
 * A kind of verifier, for people to choose.
 *
 * @param summary what it asks of an answer, in a sentence
 * @param start one to begin with; its parameters are those of the kind
 */
public record VerifierKind(String summary, Verifier start) {

    private static final List<VerifierKind> ALL =
            List.of(
                    kind("The answer has so many words.", new WordCount(50, 400)),
                    kind("The answer has so many sentences.", new SentenceCount(3, 20)),
                    kind("No sentence has more words than this.", new SentenceLength(25)),
                    kind("The title has so many words.", new TitleWords(1, 8)),
                    kind(
                            "The last sentence begins with one of these.",
                            new ClosingSentence(List.of("Good night"))),
                    kind(
                            "At least so many of these words or phrases are said.",
                            new RequiredWords(List.of("please"), 1)),
                    kind(
                            "None of these words or phrases is said.",
                            new ForbiddenWords(List.of("always"))),
                    kind(
                            "These headings are there, in this order.",
                            new HeadingsInOrder(List.of("Summary", "Details"))),
                    kind(
                            "There is a table with these columns.",
                            new TableWithColumns(List.of("Day", "Place"))),
                    kind("There are so many numbered steps.", new NumberedSteps(1, 10)),
                    kind(
                            "At least so many lines begin with this label.",
                            new LabelledLines("Note", 1)),
                    kind("At least so many lines are spoken.", new SpokenLines(1)),
                    kind("At least so many times of the day are named.", new ClockTimes(1)),
                    kind(
                            "At least so many numbers stand with one of these units.",
                            new Quantities(List.of("g", "ml"), 1)),
                    kind(
                            "There are so many code blocks, each with its language.",
                            new CodeBlocks(1, 3)),
                    kind("No line of code has more characters than this.", new CodeLines(100)));

    private static VerifierKind kind(String summary, Verifier start) {
        return new VerifierKind(summary, start);
    }

    /** All there are, the most asked for first. */
    public static List<VerifierKind> all() {
        return ALL;
    }
}
