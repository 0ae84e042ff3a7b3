package dev.parley.agents.method;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Draft;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Question;
import dev.parley.agents.deliberation.Role;

/**
 * The hierarchy of {@link Align3} as separate agents, for models that do not carry on a begun
 * thought: behaviour first, then safety, then both.
 */
public record Align3Agents() implements Method {

    @Override
    public Answer deliberate(Question question, Panel panel) {
        var draft = panel.write(question, Role.GENERATOR, "draft", "draft-behaviour");
        var safe = pass(question, panel.in("safety"), draft, "critique-safety");
        return Answer.of(pass(question, panel.in("audit"), safe, "critique-audit"));
    }

    private static Draft pass(Question question, Panel panel, Draft draft, String prompt) {
        return panel.revise(question, draft, panel.reflect(question, draft, prompt));
    }
}
