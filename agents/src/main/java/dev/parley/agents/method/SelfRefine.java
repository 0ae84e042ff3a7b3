package dev.parley.agents.method;

import static dev.parley.agents.deliberation.Role.GENERATOR;
import static dev.parley.agents.deliberation.Role.JUDGE;
import static dev.parley.agents.deliberation.Role.REFLECTOR;
import static dev.parley.agents.deliberation.Role.REVISER;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Critique.Satisfied;
import dev.parley.agents.deliberation.Draft;
import dev.parley.agents.deliberation.History;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Question;
import dev.parley.agents.deliberation.Scorer;

/**
 * Drafts; then a round at a time criticises the draft and rewrites it from the critique. The answer
 * is the last draft, or, where the best is kept, the one that scored best.
 *
 * @param rounds the paper's T, at least 1
 * @param history the paper's h: how many pairs of draft and critique the reviser sees, at least 1
 * @param stopWhenSatisfied whether a critique without objection ends it before its last round; the
 *     paper's method always goes through all of them
 * @param keepBest whether each draft is scored and the best is the answer; it then also ends when a
 *     revision changes nothing
 */
public record SelfRefine(
        int rounds, int history, boolean stopWhenSatisfied, boolean keepBest, Scorer scorer)
        implements Method {

    static final MethodKind KIND =
            MethodKind.named("self-refine", "Self-refine")
                    .does("A draft, then rounds of critique and revision.")
                    .from(Origin.PAPER)
                    .asks(GENERATOR, REFLECTOR, REVISER, JUDGE)
                    .with(
                            Parameter.integer(
                                    "rounds",
                                    1,
                                    15,
                                    3,
                                    "Rounds of critique and revision; the paper's runs: 15."),
                            Parameter.integer(
                                    "history",
                                    1,
                                    15,
                                    1,
                                    "Pairs of draft and critique that the reviser sees."),
                            Parameter.on(
                                    "stopWhenSatisfied",
                                    "End when the reflector has nothing left to object; off is the paper's method."),
                            Parameter.off(
                                    "keepBest",
                                    "Score each draft and answer with the best; off is the paper's method, which answers with the last."),
                            Common.SCORER,
                            Common.REWARD_MODEL)
                    .refuses(Common::scorerFault)
                    .prompts("draft", "critique", "revision", "revision-earlier")
                    .calls(
                            "1 + 2 * rounds - max(stopWhenSatisfied * (2 * rounds - 1), keepBest * (2 * rounds - 2))",
                            "1 + 2 * rounds")
                    .judges("keepBest * scorer.judge * (1 + rounds)")
                    .makes(values ->
                            new SelfRefine(
                                    values.integer("rounds"),
                                    values.integer("history"),
                                    values.on("stopWhenSatisfied"),
                                    values.on("keepBest"),
                                    Common.scorer(values)));

    @Override
    public Answer deliberate(Question question, Panel panel) {
        var draft = scored(question, panel, panel.draft(question));
        var past = History.last(history);
        for (int number = 1; number <= rounds; number++) {
            var round = panel.round(number);
            var critique = round.reflect(question, draft);
            if (stopWhenSatisfied && critique instanceof Satisfied) {
                break;
            }
            past = past.with(draft, critique);
            var revised = round.revise(question, past);
            if (keepBest && revised.text().equals(draft.text())) {
                break;
            }
            draft = scored(question, panel, revised);
        }
        return Answer.of(keepBest ? panel.best().orElse(draft) : draft);
    }

    private Draft scored(Question question, Panel panel, Draft draft) {
        return keepBest ? panel.score(question, draft, scorer).draft() : draft;
    }
}
