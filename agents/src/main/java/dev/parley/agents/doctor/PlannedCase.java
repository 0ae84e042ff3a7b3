package dev.parley.agents.doctor;

import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.specs.Ruling;
import dev.parley.specs.Verdict;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A case, and the deliberation in which it is judged.
 *
 * @param answer which of the answers it is, from 1
 * @param truth the ruling that is known to be right, by specification
 */
public record PlannedCase(UUID deliberation, int answer, Trick trick, Map<String, Ruling> truth) {

    public PlannedCase {
        truth = Map.copyOf(truth);
    }

    /** What the model ruled; what programs decided beside it does not count. */
    public Ruled ruled(Judged judged) {
        var rulings =
                judged.verdicts().stream()
                        .filter(verdict -> verdict.by() == Verdict.By.JUDGE)
                        .collect(Collectors.toMap(Verdict::specification, Verdict::ruling));
        return new Ruled(answer, trick, truth, rulings);
    }
}
