package dev.parley.specs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sentences of an answer, each an exact quote from it. Headings, tables and rules are no
 * sentences; a paragraph or list item that ends without a full stop is one.
 */
final class Sentences {

    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*+)(?:\\r\\n|[\\r\\n]|$)");
    private static final Pattern NO_PROSE = Pattern.compile("\\s*+(#|\\||[-*_=]{3,}+\\s*+$).*+");
    private static final Pattern ITEM = Pattern.compile("\\s*+(?:[-*•+]|\\d{1,3}[.)])\\s++");
    private static final Pattern END = Pattern.compile("[.!?…。！？]++[\"'”’)\\]*_»]*+(?=\\s|$)");
    private static final Set<String> ABBREVIATIONS =
            Set.of("mr", "mrs", "ms", "dr", "st", "e.g", "i.e", "approx", "vs");

    private final String text;
    private final List<String> found = new ArrayList<>();
    private int blockStart = -1;
    private int blockEnd;

    private Sentences(String text) {
        this.text = text;
    }

    static List<String> of(String text) {
        var sentences = new Sentences(text);
        var line = LINE.matcher(text);
        while (line.find()) {
            sentences.line(line.start(1), line.end(1));
        }
        sentences.closeBlock();
        return List.copyOf(sentences.found);
    }

    private void line(int start, int end) {
        var line = text.substring(start, end);
        if (line.isBlank() || NO_PROSE.matcher(line).matches()) {
            closeBlock();
            return;
        }
        var item = ITEM.matcher(line);
        boolean listed = item.lookingAt();
        if (listed) {
            closeBlock();
        }
        if (blockStart < 0) {
            blockStart = start + (listed ? item.end() : 0);
        }
        blockEnd = end;
    }

    private void closeBlock() {
        if (blockStart < 0) {
            return;
        }
        int from = blockStart;
        var end = END.matcher(text).region(blockStart, blockEnd);
        while (end.find()) {
            if (isBoundary(end.start(), end.end())) {
                add(from, end.end());
                from = end.end();
            }
        }
        add(from, blockEnd);
        blockStart = -1;
    }

    /** Not after "Mr.", and not where the sentence goes on in lower case: "Stop!" he said. */
    private boolean isBoundary(int mark, int after) {
        int next = after;
        while (next < blockEnd && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next < blockEnd && Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        int word = mark;
        while (word > blockStart && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        return !ABBREVIATIONS.contains(text.substring(word, mark).toLowerCase(Locale.ROOT));
    }

    private void add(int from, int to) {
        var sentence = text.substring(from, to).strip();
        if (!sentence.isEmpty()) {
            found.add(sentence);
        }
    }
}
