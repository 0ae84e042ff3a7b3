package dev.parley.agents.method;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Draft;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Question;
import dev.parley.agents.deliberation.Role;
import java.util.Map;

/**
 * The hierarchy of {@link Align3} as separate agents, for models that do not carry on a begun
 * thought: behaviour first, then safety, then both.
 */
public record Align3Agents() implements Method {

    static final MethodKind KIND =
            MethodKind.named("align3-agents", "Align3 agents")
                    .does(
                            "The stages of Align3 as separate agents, for models that cannot carry on a begun thought.")
                    .from(Origin.PAPER)
                    .asks(Role.GENERATOR, Role.REFLECTOR, Role.REVISER)
                    .prompts(
                            "draft-behaviour",
                            "critique-safety",
                            "critique-audit",
                            "revision",
                            "revision-earlier")
                    .calls("5")
                    .makes(values -> new Align3Agents());

    @Override
    public Answer deliberate(Question question, Panel panel) {
        var draft = panel.write(question, Role.GENERATOR, "draft", "draft-behaviour", Map.of());
        var safe = pass(question, panel.in("safety"), draft, "critique-safety");
        return Answer.of(pass(question, panel.in("audit"), safe, "critique-audit"));
    }

    private static Draft pass(Question question, Panel panel, Draft draft, String prompt) {
        return panel.revise(question, draft, panel.reflect(question, draft, prompt, Map.of()));
    }
}
