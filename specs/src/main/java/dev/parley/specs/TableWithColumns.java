package dev.parley.specs;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown table that must be there, with at least one row under its head.
 *
 * @param columns at least one, in the order wanted; others may stand between them
 */
public record TableWithColumns(List<String> columns) implements Verifier {

    private static final Pattern RULE = Pattern.compile("\\s*+\\|?+[\\s:|-]*-[\\s:|-]*+");

    /**
     * @throws IllegalArgumentException if there is none or one is blank
     */
    public TableWithColumns {
        Phrase.require("columns", columns);
        columns = List.copyOf(columns);
    }

    @Override
    public Finding check(String answer) {
        var lines = Text.lines(answer);
        var wanted = String.join(", ", columns);
        var other =
                Finding.no(
                        "There is no table; one with the columns %s is asked for."
                                .formatted(wanted));
        for (int i = 0; i + 1 < lines.size(); i++) {
            var head = lines.get(i);
            if (head.indexOf('|') < 0 || !RULE.matcher(lines.get(i + 1)).matches()) {
                continue;
            }
            if (!hasColumns(head)) {
                other =
                        Finding.no(
                                "The table has other columns than %s.".formatted(wanted),
                                head.strip());
            } else if (i + 2 >= lines.size() || lines.get(i + 2).indexOf('|') < 0) {
                other = Finding.no("The table has no row under its head.", head.strip());
            } else {
                return Finding.yes("There is a table with %s.".formatted(wanted), head.strip());
            }
        }
        return other;
    }

    private boolean hasColumns(String head) {
        var cells = Stream.of(head.split("\\|", -1)).map(Text::key).toList();
        int from = 0;
        for (var column : columns) {
            int at = cells.subList(from, cells.size()).indexOf(Text.key(column));
            if (at < 0) {
                return false;
            }
            from += at + 1;
        }
        return true;
    }
}
