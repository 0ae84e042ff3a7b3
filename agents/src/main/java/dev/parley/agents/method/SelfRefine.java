package dev.parley.agents.method;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Critique.Satisfied;
import dev.parley.agents.deliberation.History;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Question;

/**
 * Drafts; then a round at a time criticises the draft and rewrites it from the critique. The answer
 * is the last draft.
 *
 * @param rounds the paper's T, at least 1
 * @param history the paper's h: how many pairs of draft and critique the reviser sees, at least 1
 * @param stopWhenSatisfied whether a critique without objection ends it before its last round; the
 *     paper's method always goes through all of them
 */
public record SelfRefine(int rounds, int history, boolean stopWhenSatisfied) implements Method {

    @Override
    public Answer deliberate(Question question, Panel panel) {
        var draft = panel.draft(question);
        var past = History.last(history);
        for (int number = 1; number <= rounds; number++) {
            var round = panel.round(number);
            var critique = round.reflect(question, draft);
            if (stopWhenSatisfied && critique instanceof Satisfied) {
                return Answer.of(draft);
            }
            past = past.with(draft, critique);
            draft = round.revise(question, past);
        }
        return Answer.of(draft);
    }
}
