package dev.parley.agents.method;

import static dev.parley.agents.deliberation.Role.GENERATOR;
import static dev.parley.agents.deliberation.Role.REVISER;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Question;
import java.util.Map;

/**
 * Layers of answers, each layer seeing those of the one before; an aggregator brings the last
 * layer's together (arXiv 2406.04692).
 *
 * @param agents answers in a layer, at least 2
 * @param layers at least 1
 */
public record MixtureOfAgents(int agents, int layers) implements Method {

    static final MethodKind KIND =
            MethodKind.named("mixture-of-agents", "Mixture of agents")
                    .does(
                            "Layers of answers, each of which sees the layer before; one brings the last together.")
                    .from(Origin.BEYOND)
                    .asks(GENERATOR, REVISER)
                    .with(
                            Parameter.integer("agents", 2, 9, 3, "Answers in a layer."),
                            Parameter.integer("layers", 1, 6, 2, "Layers."),
                            Common.MODELS)
                    .prompts("draft", "mixture-answer", "mixture-close")
                    .calls("agents * layers + 1")
                    .makes(values ->
                            new MixtureOfAgents(
                                    values.integer("agents"), values.integer("layers")));

    @Override
    public Answer deliberate(Question question, Panel panel) {
        var drafts =
                panel.in("layer-1")
                        .together(
                                "agent",
                                agents,
                                (one, number) -> one.member(number).draft(question));
        for (int layer = 2; layer <= layers; layer++) {
            var before = Map.of("answers", Listed.numbered(drafts));
            drafts =
                    panel.in("layer-" + layer)
                            .together(
                                    "agent",
                                    agents,
                                    (one, number) ->
                                            one.member(number)
                                                    .write(
                                                            question,
                                                            GENERATOR,
                                                            "draft",
                                                            "mixture-answer",
                                                            before));
        }
        var last = Map.of("answers", Listed.numbered(drafts));
        return Answer.of(panel.write(question, REVISER, "close", "mixture-close", last));
    }
}
