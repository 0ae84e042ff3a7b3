package dev.parley.agents.judge;

import dev.parley.specs.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the two sections of a reply in SpecBench's form. Where the answer has such sections too, a
 * reply's count only if they open and close on lines of their own, with none between.
 */
final class Sections {

    private static final String NAME = "<(/?)(safety|behaviou?r(?:al)?)_specifications>";
    private static final Pattern ANYWHERE = Pattern.compile(NAME, Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE =
            Pattern.compile(
                    "^[^\\S\\n]*+" + NAME + "[^\\S\\n]*+\\r?$",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private final boolean strict;

    Sections(String answer) {
        this.strict = ANYWHERE.matcher(Plainly.read(answer)).find();
    }

    /** The text between two of the marks. */
    record Section(Kind kind, String text) {}

    /** The sections of a reply, in its order; one that is cut short goes to the end. */
    List<Section> in(String reply) {
        var marks = (strict ? ALONE : ANYWHERE).matcher(reply).results().toList();
        var all = new ArrayList<Section>();
        for (int i = 0; i < marks.size(); i++) {
            var next = marks.subList(i + 1, Math.min(i + 2, marks.size()));
            if (opens(marks.get(i)) && counts(marks.get(i), next)) {
                int end =
                        next.stream().mapToInt(MatchResult::start).findAny().orElse(reply.length());
                all.add(new Section(kind(marks.get(i)), reply.substring(marks.get(i).end(), end)));
            }
        }
        return all;
    }

    private boolean counts(MatchResult opening, List<MatchResult> next) {
        return !strict
                || next.stream().anyMatch(mark -> !opens(mark) && kind(mark) == kind(opening));
    }

    private static boolean opens(MatchResult mark) {
        return mark.group(1).isEmpty();
    }

    private static Kind kind(MatchResult mark) {
        return mark.group(2).equalsIgnoreCase("safety") ? Kind.SAFETY : Kind.BEHAVIOUR;
    }
}
