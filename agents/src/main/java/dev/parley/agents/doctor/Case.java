package dev.parley.agents.doctor;

import dev.parley.specs.Ruling;
import dev.parley.specs.Scenario;
import java.util.Map;

/**
 * An answer that is put to the judge once.
 *
 * @param answer which of the answers it is, from 1, whatever the trick
 * @param scenario in the order in which the judge is shown its specifications
 * @param text the answer as it is put
 * @param truth the ruling that is known to be right, by specification; one that the trick may have
 *     changed is left out
 */
public record Case(
        int answer,
        Trick trick,
        Scenario scenario,
        String prompt,
        String text,
        Map<String, Ruling> truth) {

    public Case {
        truth = Map.copyOf(truth);
    }
}
