package dev.parley.agents.deliberation;

import dev.parley.specs.Verdict;
import java.util.List;

/**
 * The verdicts of one judge of a panel.
 *
 * @param judge its place on the panel, from 1
 * @param model id of the model that ruled
 */
public record Ballot(int judge, String model, List<Verdict> verdicts) {

    public Ballot {
        verdicts = List.copyOf(verdicts);
    }
}
