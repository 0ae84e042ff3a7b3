package dev.parley.specs;

import java.util.Optional;

/**
 * How long the title may be: the first line that is not blank, without Markdown's marks.
 *
 * @param minimum words, 0 or more
 * @param maximum words, at least 1 and the minimum
 */
public record TitleWords(int minimum, int maximum) implements Verifier {

    /**
     * @throws IllegalArgumentException if the range is empty or negative
     */
    public TitleWords {
        Range.require("words", minimum, maximum);
    }

    @Override
    public Finding check(String answer) {
        return Text.title(answer)
                .map(this::title)
                .orElseGet(() -> Finding.no("The answer is empty, so it has no title."));
    }

    private Finding title(String title) {
        int words = Text.words(title).size();
        var finding = Range.finding("The title has", words, "word", minimum, maximum);
        return new Finding(finding.ruling(), finding.reason(), Optional.of(title));
    }
}
