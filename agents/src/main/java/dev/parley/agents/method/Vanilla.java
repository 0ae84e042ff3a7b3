package dev.parley.agents.method;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Question;

/** One answer under all specifications. */
public record Vanilla() implements Method {

    @Override
    public Answer deliberate(Question question, Panel panel) {
        return Answer.of(panel.draft(question));
    }
}
