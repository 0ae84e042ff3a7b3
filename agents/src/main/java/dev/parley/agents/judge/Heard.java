package dev.parley.agents.judge;

import dev.parley.agents.deliberation.Ballot;
import dev.parley.specs.Verdict;
import java.util.List;
import java.util.Map;

/**
 * What models ruled.
 *
 * @param verdicts by specification, one for each that was asked
 * @param ballots of the judges of a panel; none of a single judge
 */
record Heard(Map<String, Verdict> verdicts, List<Ballot> ballots) {

    static final Heard NOTHING = of(Map.of());

    static Heard of(Map<String, Verdict> verdicts) {
        return new Heard(verdicts, List.of());
    }
}
