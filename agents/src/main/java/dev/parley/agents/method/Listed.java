package dev.parley.agents.method;

import dev.parley.agents.deliberation.Draft;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Several answers as a prompt shows them, each between tags that bear its name. */
final class Listed {

    private Listed() {}

    /** Named by numbers from 1. */
    static String numbered(List<Draft> drafts) {
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> tagged("answer-" + (i + 1), "", drafts.get(i)))
                .collect(Collectors.joining("\n\n"));
    }

    /** All but one, named by the numbers that they have among all. */
    static String others(List<Draft> drafts, int own) {
        return IntStream.range(0, drafts.size())
                .filter(i -> i != own)
                .mapToObj(i -> tagged("answer-" + (i + 1), "", drafts.get(i)))
                .collect(Collectors.joining("\n\n"));
    }

    static String tagged(String name, String attributes, Draft draft) {
        return "<%s%s>\n%s\n</%s>".formatted(name, attributes, draft.text(), name);
    }
}
