package dev.parley.specs;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Sections that must be there, in this order; others may stand between them. A comment in a fenced
 * code block is no heading.
 *
 * @param headings at least one; compared by their words, whatever the case, marks or numbering
 */
public record HeadingsInOrder(List<String> headings) implements Verifier {

    private static final Pattern HEADING =
            Pattern.compile("\\s*+(?:#{1,6}+\\s*+(.*+)|\\*\\*([^*]++)\\*\\*:?+\\s*+)");
    private static final Pattern NUMBER = Pattern.compile("^\\d++ ");

    /**
     * @throws IllegalArgumentException if there is none or one is blank
     */
    public HeadingsInOrder {
        Phrase.require("headings", headings);
        headings = List.copyOf(headings);
    }

    @Override
    public Finding check(String answer) {
        var lines =
                FencedBlock.linesAround(answer).stream()
                        .filter(it -> HEADING.matcher(it).matches())
                        .toList();
        var keys = lines.stream().map(HeadingsInOrder::key).toList();
        int last = -1;
        for (var heading : headings) {
            int at = keys.indexOf(key(heading));
            if (at < 0) {
                return Finding.no("There is no section \"%s\".".formatted(heading));
            }
            if (at < last) {
                return Finding.no(
                        "The section \"%s\" stands too early; the order is %s."
                                .formatted(heading, String.join(", ", headings)),
                        lines.get(at).strip());
            }
            last = at;
        }
        return Finding.yes(
                "All sections are there in order: %s.".formatted(String.join(", ", headings)));
    }

    private static String key(String heading) {
        return NUMBER.matcher(Text.key(heading)).replaceFirst("");
    }
}
