package dev.parley.agents.judge;

import dev.parley.agents.deliberation.TurnLost;
import dev.parley.specs.Ruling;
import dev.parley.specs.Specification;
import dev.parley.specs.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Verdicts that no model gives. */
final class Verdicts {

    private Verdicts() {}

    /** On an answer without a word. A program can see that, so it counts as a verifier's. */
    static Verdict empty(Specification specification) {
        return new Verdict(
                specification.id(),
                Ruling.NO,
                "The answer is empty.",
                Optional.empty(),
                Verdict.By.VERIFIER);
    }

    /** No verdict on any of these though the judge was asked twice. */
    static Map<String, Verdict> unread(List<Specification> specifications) {
        return errors(
                specifications,
                "The judge gave no verdict that counts, not even when it was asked again.");
    }

    /** No verdict on any of these, since the judge's turn was lost. */
    static Map<String, Verdict> unheard(List<Specification> specifications, TurnLost lost) {
        return errors(specifications, "The judge could not be heard: " + lost.sentence());
    }

    /** No verdict on any of these, for this reason. */
    static Map<String, Verdict> errors(List<Specification> specifications, String reason) {
        var errors = new HashMap<String, Verdict>();
        for (var specification : specifications) {
            errors.put(
                    specification.id(),
                    new Verdict(
                            specification.id(),
                            Ruling.ERROR,
                            reason,
                            Optional.empty(),
                            Verdict.By.JUDGE));
        }
        return errors;
    }

    static List<Verdict> inOrder(List<Specification> asked, Map<String, Verdict> given) {
        return asked.stream().map(it -> of(it, given)).toList();
    }

    static Verdict of(Specification specification, Map<String, Verdict> given) {
        return Objects.requireNonNull(given.get(specification.id()), specification.id());
    }
}
