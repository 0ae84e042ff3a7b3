package dev.parley.agents.method;

import static dev.parley.agents.deliberation.Role.GENERATOR;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Question;
import dev.parley.agents.deliberation.Thought;

/** One answer after a closed thought of one sentence: this can be answered without much of it. */
public record LessThink() implements Method {

    static final MethodKind KIND =
            MethodKind.named("less-think", "Less-think")
                    .does(
                            "One answer after a thought of one sentence, which says that little is needed.")
                    .from(Origin.PAPER)
                    .asks(GENERATOR)
                    .prompts("draft", "less-think")
                    .calls("1")
                    .makes(values -> new LessThink());

    @Override
    public Answer deliberate(Question question, Panel panel) {
        var thought = panel.lead(question, Thought.NONE, "less-think");
        return Answer.of(panel.answer(question, GENERATOR, "draft", thought));
    }
}
