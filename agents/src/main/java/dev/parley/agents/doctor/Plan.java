package dev.parley.agents.doctor;

import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.ModelStamp;
import java.util.List;

/**
 * An examination as it was begun: who is examined, and by which cases.
 *
 * @param model that judges
 * @param mode in which it is asked; no panel, for one judge is examined
 * @param answers that were drawn, each of them for every {@link Trick}
 * @param seed by which they were drawn
 */
public record Plan(
        ModelStamp model, JudgeChoice.Mode mode, int answers, long seed, List<PlannedCase> cases) {

    public Plan {
        cases = List.copyOf(cases);
    }
}
