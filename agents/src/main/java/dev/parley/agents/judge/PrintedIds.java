package dev.parley.agents.judge;

import dev.parley.specs.Specification;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises the specifications by the ids and numbers that a judge was shown. */
final class PrintedIds {

    /** S-01 as S-1, s 01 or S01; or the number that stood before it. */
    private static final Pattern PRINTED =
            Pattern.compile(
                    "(?<letters>\\p{L}{1,8})[-‐‑–_ ]?0*(?<id>\\d{1,6})(?![\\p{L}\\p{N}])"
                            + "|0*(?<number>\\d{1,6})\\s*+[.):](?!\\d)");

    private static final Pattern LETTERS_AND_NUMBER = Pattern.compile("(\\p{L}{1,8})-0*(\\d{1,6})");

    private final Map<String, String> byKey = new HashMap<>();
    private final List<String> unlike;

    PrintedIds(List<Specification> asked) {
        for (int i = 0; i < asked.size(); i++) {
            var id = asked.get(i).id();
            byKey.put(String.valueOf(i + 1), id);
            var parts = LETTERS_AND_NUMBER.matcher(id);
            if (parts.matches()) {
                byKey.put(key(parts.group(1), parts.group(2)), id);
            }
        }
        unlike =
                asked.stream()
                        .map(Specification::id)
                        .filter(id -> !LETTERS_AND_NUMBER.matcher(id).matches())
                        .toList();
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
        var printed = PRINTED.matcher(line);
        if (printed.lookingAt()) {
            var number = printed.group("number");
            var key = number == null ? key(printed.group("letters"), printed.group("id")) : number;
            var id = byKey.get(key);
            if (id != null) {
                return Optional.of(named(id, line, printed.end()));
            }
        }
        return unlike.stream()
                .filter(id -> beginsWith(line, id))
                .findFirst()
                .map(id -> named(id, line, id.length()));
    }

    private static boolean beginsWith(String line, String id) {
        return line.regionMatches(true, 0, id, 0, id.length())
                && (line.length() == id.length()
                        || !Character.isLetterOrDigit(line.codePointAt(id.length())));
    }

    private static Named named(String id, String line, int end) {
        return new Named(id, line.substring(0, end), line.substring(end));
    }

    private static String key(String letters, String number) {
        return letters.toLowerCase(Locale.ROOT) + "-" + number;
    }
}
