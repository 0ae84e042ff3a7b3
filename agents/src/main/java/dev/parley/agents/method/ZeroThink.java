package dev.parley.agents.method;

import static dev.parley.agents.deliberation.Role.GENERATOR;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Question;
import dev.parley.agents.deliberation.Thought;

/** One answer after a thought that is empty and closed before the model could begin it. */
public record ZeroThink() implements Method {

    static final MethodKind KIND =
            MethodKind.named("zero-think", "Zero-think")
                    .does("One answer without any thought: an empty one is closed beforehand.")
                    .from(Origin.PAPER)
                    .asks(GENERATOR)
                    .prompts("draft")
                    .calls("1")
                    .makes(values -> new ZeroThink());

    @Override
    public Answer deliberate(Question question, Panel panel) {
        return Answer.of(panel.answer(question, GENERATOR, "draft", Thought.NONE));
    }
}
