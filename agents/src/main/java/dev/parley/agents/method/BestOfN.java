package dev.parley.agents.method;

import static dev.parley.agents.deliberation.Role.GENERATOR;
import static dev.parley.agents.deliberation.Role.JUDGE;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Question;
import dev.parley.agents.deliberation.Scored;
import dev.parley.agents.deliberation.Scorer;

/**
 * Answers several times, independently; the answer that scores best is it.
 *
 * @param samples the paper's n, at least 1
 */
public record BestOfN(int samples, Scorer scorer) implements Method {

    static final MethodKind KIND =
            MethodKind.named("best-of-n", "Best of n")
                    .does("Several answers side by side; the one that scores best is it.")
                    .from(Origin.PAPER)
                    .asks(GENERATOR, JUDGE)
                    .with(
                            Parameter.integer(
                                    "samples", 1, 64, 15, "Answers to choose from, the paper's n."),
                            Common.SCORER,
                            Common.REWARD_MODEL)
                    .refuses(Common::scorerFault)
                    .prompts("draft")
                    .calls("samples")
                    .judges("scorer.judge * samples")
                    .makes(values -> new BestOfN(values.integer("samples"), Common.scorer(values)));

    @Override
    public Answer deliberate(Question question, Panel panel) {
        var all =
                panel.together(
                        "sample",
                        samples,
                        (one, number) -> one.score(question, one.draft(question), scorer));
        return Answer.of(Scored.best(all).draft());
    }
}
