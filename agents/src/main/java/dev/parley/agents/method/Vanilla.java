package dev.parley.agents.method;

import static dev.parley.agents.deliberation.Role.GENERATOR;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Question;

/** One answer under all specifications. */
public record Vanilla() implements Method {

    static final MethodKind KIND =
            MethodKind.named("vanilla", "Vanilla")
                    .does("One answer, with the specifications in view.")
                    .from(Origin.PAPER)
                    .asks(GENERATOR)
                    .prompts("draft")
                    .calls("1")
                    .makes(values -> new Vanilla());

    @Override
    public Answer deliberate(Question question, Panel panel) {
        return Answer.of(panel.draft(question));
    }
}
