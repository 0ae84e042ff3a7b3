package dev.parley.agents.judge;

import dev.parley.specs.Specification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the specifications by the ids and numbers that a judge was shown. */
final class PrintedIds {

    private static final Pattern LETTERS_AND_NUMBER = Pattern.compile("(\\p{L}{1,8})-0*(\\d{1,6})");

    private record Printed(String id, Pattern pattern) {}

    private final List<Printed> all = new ArrayList<>();

    PrintedIds(List<Specification> asked) {
        for (int i = 0; i < asked.size(); i++) {
            var id = asked.get(i).id();
            var byNumber = "0*%d\\s*+[.):](?!\\d)".formatted(i + 1);
            var byId = anyWayOfWriting(id) + "(?![\\p{L}\\p{N}])";
            var either = "(?:" + byId + "|" + byNumber + ")";
            all.add(new Printed(id, Pattern.compile(either, Pattern.CASE_INSENSITIVE)));
        }
    }

    /**
     * A specification that was named.
     *
     * @param name as it was written
     * @param rest what came after it
     */
    record Named(String id, String name, String rest) {}

    /** The specification that a line begins with the name of. */
    Optional<Named> at(String line) {
        for (var each : all) {
            var matcher = each.pattern.matcher(line);
            if (matcher.lookingAt()) {
                return Optional.of(
                        new Named(each.id, matcher.group(), line.substring(matcher.end())));
            }
        }
        return Optional.empty();
    }

    /** S-01 as S-1, s 01 or S01. */
    private static String anyWayOfWriting(String id) {
        Matcher parts = LETTERS_AND_NUMBER.matcher(id);
        return parts.matches()
                ? "%s[-‐‑–_ ]?0*%s".formatted(parts.group(1), parts.group(2))
                : Pattern.quote(id);
    }
}
