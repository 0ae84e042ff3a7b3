package dev.parley.agents.method;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Draft;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Question;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Thought;
import java.util.List;

/**
 * One thought, carried on stage by stage under ever more of the specifications; the last stage is
 * not stopped and ends in the answer (arXiv 2509.14760).
 *
 * @param stages each at most once, in any order; with none the model thinks as it likes
 */
public record Align3(List<Stage> stages) implements Method {

    static final MethodKind KIND =
            MethodKind.named("align3", "Align3")
                    .does(
                            "One thought in three stages, behaviour, safety, audit; the last ends in the answer.")
                    .from(Origin.PAPER)
                    .asks(Role.GENERATOR, Role.REFLECTOR, Role.REVISER)
                    .with(
                            Parameter.list(
                                    "stages",
                                    Stage.ids(),
                                    "Stages of the thought, in the order given; none is plain thinking."))
                    .prompts("draft", "align3-behaviour", "align3-safety", "align3-audit")
                    .calls("max(1, stages)")
                    .makes(values ->
                            new Align3(values.list("stages").stream().map(Stage::of).toList()));

    public Align3 {
        stages = List.copyOf(stages);
    }

    @Override
    public Answer deliberate(Question question, Panel panel) {
        return Answer.of(stages.isEmpty() ? plain(question, panel) : staged(question, panel));
    }

    private static Draft plain(Question question, Panel panel) {
        return panel.conclude(question, Role.GENERATOR, "draft", Thought.NONE);
    }

    private Draft staged(Question question, Panel panel) {
        var thought = Thought.NONE;
        for (var stage : stages.subList(0, stages.size() - 1)) {
            var led = panel.lead(question, thought, stage.lead());
            thought = panel.think(question, stage.role(), stage.id(), led);
        }
        var last = stages.getLast();
        var led = panel.lead(question, thought, last.lead());
        return panel.conclude(question, last.role(), last.id(), led);
    }
}
