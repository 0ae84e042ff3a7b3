package dev.parley.agents.model.rehearsal;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a request. */
record Words(String request) {

    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}+");
    private static final int QUOTED = 20;
    private static final int MOST = 60;
    private static final int FEW = 3;

    /** Its beginning, as a quote in a sentence. */
    String quote() {
        var words = request.strip().split("\\s+", QUOTED + 1);
        var more = words.length > QUOTED;
        return List.of(words).stream().limit(QUOTED).collect(Collectors.joining(" "))
                + (more ? " …" : "");
    }

    /** Some long words of it, each once; never none. */
    List<String> few() {
        return such(word -> true).stream().limit(FEW).toList();
    }

    /** The long words of it that are such, each once; never none. */
    List<String> such(Predicate<String> wanted) {
        var found =
                LONG_WORD
                        .matcher(request)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .filter(wanted)
                        .limit(MOST)
                        .toList();
        return found.isEmpty() ? List.of("this") : found;
    }
}
