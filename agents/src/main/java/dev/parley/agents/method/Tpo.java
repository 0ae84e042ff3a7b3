package dev.parley.agents.method;

import static dev.parley.agents.deliberation.Role.GENERATOR;
import static dev.parley.agents.deliberation.Role.JUDGE;
import static dev.parley.agents.deliberation.Role.REFLECTOR;
import static dev.parley.agents.deliberation.Role.REVISER;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Question;
import dev.parley.agents.deliberation.Scored;
import dev.parley.agents.deliberation.Scorer;
import java.util.ArrayList;
import java.util.Map;

/**
 * Test-time preference optimisation (arXiv 2501.12895): all drafts are scored and kept. Each
 * iteration sets the best against the worst of them in words, the textual loss; turns that into
 * edits, the textual gradient; and draws new drafts from it. The best of all is the answer.
 *
 * @param samples drafts to begin with and in each iteration, at least 1
 * @param iterations at least 1
 */
public record Tpo(int samples, int iterations, double temperature, double topP, Scorer scorer)
        implements Method {

    static final MethodKind KIND =
            MethodKind.named("tpo", "TPO")
                    .does(
                            "Scored drafts; the best and the worst are told apart in words, edits drawn from that, and new drafts from those.")
                    .from(Origin.PAPER)
                    .asks(GENERATOR, JUDGE, REFLECTOR, REVISER)
                    .with(
                            Parameter.integer(
                                    "samples",
                                    1,
                                    32,
                                    5,
                                    "Drafts to begin with and in each iteration."),
                            Parameter.integer(
                                    "iterations",
                                    1,
                                    10,
                                    2,
                                    "Iterations of loss, gradient and new drafts."),
                            Parameter.number(
                                    "temperature", 0, 2, 0.7, "With which its drafts are drawn."),
                            Parameter.number(
                                    "topP", 0.01, 1, 0.95, "With which its drafts are drawn."),
                            Common.SCORER,
                            Common.REWARD_MODEL)
                    .refuses(Common::scorerFault)
                    .prompts("draft", "tpo-loss", "tpo-gradient", "tpo-revision")
                    .calls("samples + iterations * (2 + samples)")
                    .judges("scorer.judge * samples * (1 + iterations)")
                    .makes(values ->
                            new Tpo(
                                    values.integer("samples"),
                                    values.integer("iterations"),
                                    values.number("temperature"),
                                    values.number("topP"),
                                    Common.scorer(values)));

    @Override
    public Answer deliberate(Question question, Panel panel) {
        var cache =
                new ArrayList<>(
                        panel.drawn(temperature, topP)
                                .together(
                                        "sample",
                                        samples,
                                        (one, number) ->
                                                one.score(question, one.draft(question), scorer)));
        for (int number = 1; number <= iterations; number++) {
            var round = panel.round(number);
            var chosen = Scored.best(cache).draft().text();
            var rejected = Scored.worst(cache).draft().text();
            var loss =
                    round.say(
                            question,
                            REFLECTOR,
                            "loss",
                            Product.CRITIQUE,
                            "tpo-loss",
                            Map.of("chosen", chosen, "rejected", rejected));
            var gradient =
                    round.say(
                            question,
                            REFLECTOR,
                            "gradient",
                            Product.CRITIQUE,
                            "tpo-gradient",
                            Map.of("chosen", chosen, "loss", loss));
            var edits = Map.of("chosen", chosen, "gradient", gradient);
            cache.addAll(
                    round.drawn(temperature, topP)
                            .together(
                                    "sample",
                                    samples,
                                    (one, place) ->
                                            one.score(
                                                    question,
                                                    one.write(
                                                            question,
                                                            REVISER,
                                                            "revise",
                                                            "tpo-revision",
                                                            edits),
                                                    scorer)));
        }
        return Answer.of(Scored.best(cache).draft());
    }
}
