package dev.parley.specs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A block of code between fences of backticks or tildes (CommonMark, section 4.5), at any
 * indentation. One that nobody closes goes on to the end.
 *
 * @param opening the line that opens it, an exact quote from the answer
 * @param language the first word after the opening fence, where there is one
 * @param lines what stands between the fences, each an exact quote from the answer
 */
record FencedBlock(String opening, Optional<String> language, List<String> lines) {

    private static final Pattern FENCE =
            Pattern.compile("(\\h*+)(`{3,}+(?=[^`]*+\\z)|~{3,}+)\\s*+(\\S*+)");

    static List<FencedBlock> of(String text) {
        var lines = Text.lines(text);
        var blocks = new ArrayList<FencedBlock>();
        int next = 0;
        while (next < lines.size()) {
            var opening = lines.get(next++);
            var fence = Fence.in(opening);
            if (fence.isPresent()) {
                int end = next;
                while (end < lines.size() && !fence.get().isClosedBy(lines.get(end))) {
                    end++;
                }
                blocks.add(
                        new FencedBlock(
                                opening.strip(),
                                fence.map(Fence::word).filter(word -> !word.isEmpty()),
                                List.copyOf(lines.subList(next, end))));
                next = end + 1;
            }
        }
        return blocks;
    }

    /**
     * A line that opens or closes a block.
     *
     * @param indentation blanks before the marks
     * @param word the first after the marks; empty if none follows
     */
    private record Fence(int indentation, String marks, String word) {

        static Optional<Fence> in(String line) {
            var fence = FENCE.matcher(line);
            return fence.lookingAt()
                    ? Optional.of(new Fence(fence.end(1), fence.group(2), fence.group(3)))
                    : Optional.empty();
        }

        /** By at least as many of the same marks, alone, and not indented as code would be. */
        boolean isClosedBy(String line) {
            return in(line).filter(it -> it.marks.startsWith(marks))
                    .filter(it -> it.word.isEmpty())
                    .filter(it -> it.indentation < indentation + 4)
                    .isPresent();
        }
    }
}
