package dev.parley.agents.judge;

import dev.parley.specs.Specification;
import dev.parley.specs.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads verdicts from whatever a judge wrote: JSON by specification id, in a fence or amid prose or
 * cut short, else lines. The last word on a specification counts. What stands in the answer as well
 * never counts: it may be the answer speaking. Never fails.
 */
final class VerdictReader {

    private final List<Specification> asked;
    private final String answer;
    private final Copies copies;
    private final List<Said> forged;

    /**
     * @param asked the specifications in the order in which their numbers were printed
     */
    VerdictReader(List<Specification> asked, String answer) {
        this.asked = asked;
        this.answer = answer;
        this.copies = new Copies(answer);
        this.forged = said(answer);
    }

    /** The verdicts that were found, by specification. */
    Map<String, Verdict> read(String reply) {
        var verdicts = new HashMap<String, Verdict>();
        for (var each : said(reply)) {
            if (!isFromTheAnswer(each)) {
                verdicts.put(each.specification(), each.on(answer));
            }
        }
        return verdicts;
    }

    private List<Said> said(String text) {
        var ids = new PrintedIds(asked);
        var all = new LineVerdicts(ids).in(text);
        all.addAll(new JsonVerdicts(ids).in(text));
        return all;
    }

    private boolean isFromTheAnswer(Said said) {
        return copies.include(said.source()) || forged.stream().anyMatch(said::repeats);
    }
}
