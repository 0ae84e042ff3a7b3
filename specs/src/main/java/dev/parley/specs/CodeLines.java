package dev.parley.specs;

/**
 * No line of a fenced code block may be longer than this. An answer without code keeps it.
 *
 * @param maximum characters in a line, as Unicode code points, at least 1
 */
public record CodeLines(int maximum) implements Verifier {

    /**
     * @throws IllegalArgumentException if the maximum is below 1
     */
    public CodeLines {
        Range.require("characters", 0, maximum);
    }

    @Override
    public Finding check(String answer) {
        var blocks = FencedBlock.of(answer);
        int longest = 0;
        for (var line : blocks.stream().flatMap(block -> block.lines().stream()).toList()) {
            int characters = line.codePointCount(0, line.length());
            if (characters > maximum) {
                return Finding.no(
                        "A line of code has %d characters; at most %d are allowed."
                                .formatted(characters, maximum),
                        line.strip());
            }
            longest = Math.max(longest, characters);
        }
        return Finding.yes(
                "The longest line of code has %d %s."
                        .formatted(longest, Range.plural("character", longest)));
    }
}
