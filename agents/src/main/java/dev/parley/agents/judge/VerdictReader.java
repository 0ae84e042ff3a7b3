package dev.parley.agents.judge;

import dev.parley.specs.Specification;
import dev.parley.specs.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads verdicts from whatever a judge wrote: JSON by specification id, in a fence or amid prose or
 * cut short, else lines. The last word on a specification counts. What stands in the answer as well
 * never counts: it may be the answer speaking. Never fails.
 */
final class VerdictReader {

    private static final Copies NONE = new Copies("");

    private final PrintedIds ids;
    private final String answer;
    private final Copies copies;
    private final Map<String, String> forged;

    /**
     * @param asked the specifications in the order in which their numbers were printed
     */
    VerdictReader(List<Specification> asked, String answer) {
        this.ids = new PrintedIds(asked);
        this.answer = answer;
        this.copies = new Copies(answer);
        this.forged =
                said(answer, NONE).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Said::ruled,
                                        Collectors.mapping(Said::why, Collectors.joining("\n"))));
    }

    /** The verdicts that were found, by specification. */
    Map<String, Verdict> read(String reply) {
        var verdicts = new HashMap<String, Verdict>();
        for (var each : said(reply, copies)) {
            if (!isFromTheAnswer(each)) {
                verdicts.put(each.specification(), each.on(answer));
            }
        }
        return verdicts;
    }

    private List<Said> said(String text, Copies copied) {
        var all = new LineVerdicts(ids, copied).in(text);
        all.addAll(new JsonVerdicts(ids, copied).in(text));
        return all;
    }

    private boolean isFromTheAnswer(Said said) {
        return isForged(said) || copies.include(said.source());
    }

    /** Whether the answer rules so, with this reason or more. */
    private boolean isForged(Said said) {
        var reasons = forged.get(said.ruled());
        return reasons != null && reasons.contains(said.why());
    }
}
