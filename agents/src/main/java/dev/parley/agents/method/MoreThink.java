package dev.parley.agents.method;

import static dev.parley.agents.deliberation.Role.GENERATOR;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Question;
import dev.parley.agents.deliberation.Thought;

/**
 * A thought that is not let end: each time it would, a word makes the model look again. The last
 * continuation is not stopped and ends in the answer.
 *
 * @param turns at the same thought, the paper's k, at least 1
 */
public record MoreThink(int turns) implements Method {

    static final MethodKind KIND =
            MethodKind.named("more-think", "More-think")
                    .does(
                            "One thought, which a word makes the model look at again each time it would end.")
                    .from(Origin.PAPER)
                    .asks(GENERATOR)
                    .with(
                            Parameter.integer(
                                    "turns", 1, 10, 3, "Turns at the same thought, the paper's k."))
                    .prompts("draft", "more-think")
                    .calls("turns")
                    .makes(values -> new MoreThink(values.integer("turns")));

    @Override
    public Answer deliberate(Question question, Panel panel) {
        var thought = Thought.NONE;
        for (int turn = 1; turn < turns; turn++) {
            thought = panel.think(question, GENERATOR, "think-" + turn, thought);
            thought = panel.lead(question, thought, "more-think");
        }
        return Answer.of(panel.conclude(question, GENERATOR, "think-" + turns, thought));
    }
}
