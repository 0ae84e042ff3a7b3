package dev.parley.agents.method;

import static dev.parley.agents.deliberation.Role.GENERATOR;
import static dev.parley.agents.deliberation.Role.REFLECTOR;
import static dev.parley.agents.deliberation.Role.REVISER;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Draft;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Question;
import dev.parley.specs.Ruling;
import dev.parley.specs.Specification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Drafts; then takes one specification at a time, criticises the draft by it alone and rewrites it
 * (constitutional AI, arXiv 2212.08073, at test time). Specifications that a program finds violated
 * come first, then safety, then behaviour; when all have been taken, it begins anew.
 *
 * @param passes at least 1
 */
public record Constitutional(int passes) implements Method {

    static final MethodKind KIND =
            MethodKind.named("constitutional", "Constitutional")
                    .does("A draft, then critique and revision by one specification at a time.")
                    .from(Origin.BEYOND)
                    .asks(GENERATOR, REFLECTOR, REVISER)
                    .with(
                            Parameter.integer(
                                    "passes",
                                    1,
                                    30,
                                    4,
                                    "Specifications that are taken, one after the other."))
                    .prompts("draft", "critique-one", "revision", "revision-earlier")
                    .calls("1 + 2 * passes")
                    .makes(values -> new Constitutional(values.integer("passes")));

    @Override
    public Answer deliberate(Question question, Panel panel) {
        var draft = panel.draft(question);
        var left = new ArrayList<Specification>();
        for (int pass = 1; pass <= passes; pass++) {
            if (left.isEmpty()) {
                left.addAll(question.scenario().specifications());
            }
            var round = panel.round(pass);
            var one = Map.of("specification", taken(left, draft));
            var critique = round.reflect(question, draft, "critique-one", one);
            draft = round.revise(question, draft, critique);
        }
        return Answer.of(draft);
    }

    /** Takes the first that a program finds violated, else the first. */
    private static String taken(List<Specification> left, Draft draft) {
        var next =
                left.stream()
                        .filter(it -> isViolated(it, draft))
                        .findFirst()
                        .orElse(left.getFirst());
        left.remove(next);
        return next.id() + ": " + next.text();
    }

    private static boolean isViolated(Specification specification, Draft draft) {
        return specification
                .verify(draft.text())
                .filter(verdict -> verdict.ruling() == Ruling.NO)
                .isPresent();
    }
}
