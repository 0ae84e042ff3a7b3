package dev.parley.specs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A block of code between fences of backticks or tildes (CommonMark, section 4.5), at any
 * indentation. One that nobody closes goes on to the end.
 *
 * @param start number of the line that opens it, from 0
 * @param end number of the line after its last one; past all lines where nobody closes it
 * @param opening the line that opens it, an exact quote from the answer
 * @param language the first word after the opening fence, where there is one
 * @param lines what stands between the fences, each an exact quote from the answer
 */
record FencedBlock(
        int start, int end, String opening, Optional<String> language, List<String> lines) {

    private static final Pattern FENCE =
            Pattern.compile("(\\h*+)(`{3,}+(?=[^`]*+\\z)|~{3,}+)\\s*+(\\S*+)");

    static List<FencedBlock> of(String text) {
        var lines = Text.lines(text);
        var blocks = new ArrayList<FencedBlock>();
        int next = 0;
        while (next < lines.size()) {
            var fence = Fence.in(lines.get(next));
            if (fence.isPresent()) {
                blocks.add(block(lines, next, fence.get()));
                next = blocks.getLast().end();
            } else {
                next++;
            }
        }
        return blocks;
    }

    /** The lines of a text that belong to no block. */
    static List<String> linesAround(String text) {
        var lines = Text.lines(text);
        var around = new ArrayList<String>();
        int next = 0;
        for (var block : of(text)) {
            around.addAll(lines.subList(next, block.start));
            next = block.end;
        }
        around.addAll(lines.subList(next, lines.size()));
        return around;
    }

    private static FencedBlock block(List<String> lines, int start, Fence fence) {
        int close = start + 1;
        while (close < lines.size() && !fence.isClosedBy(lines.get(close))) {
            close++;
        }
        return new FencedBlock(
                start,
                Math.min(close + 1, lines.size()),
                lines.get(start).strip(),
                Optional.of(fence.word()).filter(word -> !word.isEmpty()),
                List.copyOf(lines.subList(start + 1, close)));
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
