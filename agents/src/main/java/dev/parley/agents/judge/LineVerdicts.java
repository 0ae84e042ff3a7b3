package dev.parley.agents.judge;

import dev.parley.specs.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Verdicts as lines of {@code id. reason <YES>}; the last tag of a line is its ruling. Where the
 * answer has tags too, one that flatters it counts only at the end of its line and without another
 * against it, and none that is quoted from it.
 */
final class LineVerdicts {

    private static final Pattern TAG =
            Pattern.compile("</?\\s*+(YES|NO|N/?A)\\s*+/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS_BEFORE = Pattern.compile("^[^\\p{L}\\p{N}]++");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    /** An entry of an object, well made or not; its strings may say anything. */
    private static final Pattern ENTRY =
            Pattern.compile("\\\\?[\"'’”]\\s*+:\\s*+[\"'‘“{\\[]|\\s*+:\\s*+[{\\[]");

    /** What is looked at before and after a tag, in UTF-16 units. */
    private static final int NEAR = 200;

    private final PrintedIds ids;
    private final Copies copies;

    /**
     * @param copies what may come from the answer
     */
    LineVerdicts(PrintedIds ids, Copies copies) {
        this.ids = ids;
        this.copies = copies;
    }

    /** The verdicts of a text, in its order. */
    List<Said> in(String text) {
        return text.lines()
                .filter(line -> begins(line).isPresent())
                .flatMap(line -> parts(line).stream())
                .flatMap(part -> begins(part).flatMap(this::said).stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What a line begins with the name of, unless it is an object's. */
    private Optional<PrintedIds.Named> begins(String line) {
        return ids.at(unmarked(line)).filter(named -> !ENTRY.matcher(named.rest()).lookingAt());
    }

    /** A line that says several verdicts, one by one; but an answer's tag ends nothing. */
    private List<String> parts(String line) {
        if (copies.tags()) {
            return List.of(line);
        }
        var all = new ArrayList<String>();
        var tag = TAG.matcher(line);
        int from = 0;
        while (tag.find()) {
            int end = tag.end();
            if (begins(line.substring(end, Math.min(end + NEAR, line.length()))).isPresent()) {
                all.add(line.substring(from, end));
                from = end;
            }
        }
        all.add(line.substring(from));
        return all;
    }

    private Optional<Said> said(PrintedIds.Named named) {
        var tags = TAG.matcher(named.rest()).results().toList();
        var own = copies.tags() ? own(named.rest(), tags) : tags;
        return own.isEmpty() || isDoubtful(named.rest(), own)
                ? Optional.empty()
                : Optional.of(said(named, own));
    }

    /** What nobody forges, a tag against the answer, is always the judge's own. */
    private List<MatchResult> own(String rest, List<MatchResult> tags) {
        return tags.stream()
                .filter(tag ->
                        ruling(tag) == Ruling.NO
                                || !copies.quote(
                                        rest.substring(
                                                Math.max(0, tag.start() - NEAR), tag.start()),
                                        ruling(tag)))
                .toList();
    }

    private boolean isDoubtful(String rest, List<MatchResult> own) {
        var last = own.getLast();
        return copies.tags()
                && ruling(last) != Ruling.NO
                && (own.stream().anyMatch(tag -> ruling(tag) != ruling(last))
                        || WORD.matcher(rest).find(last.end()));
    }

    private static Said said(PrintedIds.Named named, List<MatchResult> tags) {
        var last = tags.getLast();
        var reason = unmarked(named.rest().substring(0, last.start()));
        return new Said(named.id(), ruling(last), reason, "", named.name() + source(named, tags));
    }

    /** As much of the line as says it: what follows may come from elsewhere. */
    private static String source(PrintedIds.Named named, List<MatchResult> tags) {
        var last = tags.getLast();
        var first = tags.stream().filter(tag -> ruling(tag) == ruling(last)).findFirst();
        return named.rest().substring(0, first.orElse(last).end());
    }

    private static String unmarked(String line) {
        return MARKS_BEFORE.matcher(line).replaceFirst("");
    }

    private static Ruling ruling(MatchResult tag) {
        return Ruling.valueOf(tag.group(1).toUpperCase(Locale.ROOT).replace("/", ""));
    }
}
