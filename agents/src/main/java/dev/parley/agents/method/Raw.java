package dev.parley.agents.method;

import static dev.parley.agents.deliberation.Role.GENERATOR;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Question;

/** The prompt alone, no specifications. */
public record Raw() implements Method {

    static final MethodKind KIND =
            MethodKind.named("raw", "Raw")
                    .does(
                            "The prompt alone, without the specifications: what the others are measured from.")
                    .from(Origin.PAPER)
                    .asks(GENERATOR)
                    .calls("1")
                    .makes(values -> new Raw());

    @Override
    public Answer deliberate(Question question, Panel panel) {
        return Answer.of(panel.answerBare(question));
    }
}
