package dev.parley.specs;

/**
 * How many fenced code blocks there may be, each of which must name its language.
 *
 * @param minimum blocks, 0 or more
 * @param maximum blocks, at least 1 and the minimum
 */
public record CodeBlocks(int minimum, int maximum) implements Verifier {

    /**
     * @throws IllegalArgumentException if the range is empty or negative
     */
    public CodeBlocks {
        Range.require("blocks", minimum, maximum);
    }

    @Override
    public Finding check(String answer) {
        var blocks = FencedBlock.of(answer);
        for (var block : blocks) {
            if (block.language().isEmpty()) {
                return Finding.no(
                        "A code block names no language after its fence.", block.opening());
            }
        }
        return Range.finding("The answer has", blocks.size(), "code block", minimum, maximum);
    }
}
