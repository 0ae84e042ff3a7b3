package dev.parley.agents.judge;

import dev.parley.specs.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Verdicts as lines of {@code id. reason <YES>}; the last tag of a line is its ruling. */
final class LineVerdicts {

    private static final Pattern TAG =
            Pattern.compile("</?\\s*+(YES|NO|N/?A)\\s*+/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS_BEFORE = Pattern.compile("^[^\\p{L}\\p{N}]++");

    private final PrintedIds ids;

    LineVerdicts(PrintedIds ids) {
        this.ids = ids;
    }

    /** The verdicts of a text, in its order. */
    List<Said> in(String text) {
        var all = new ArrayList<Said>();
        text.lines().map(LineVerdicts::unmarked).forEach(line -> said(line).ifPresent(all::add));
        return all;
    }

    private Optional<Said> said(String line) {
        return ids.at(line).flatMap(named -> said(named, TAG.matcher(named.rest())));
    }

    private static Optional<Said> said(PrintedIds.Named named, Matcher tags) {
        var all = tags.results().toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(said(named, all));
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
