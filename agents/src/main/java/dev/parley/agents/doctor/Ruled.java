package dev.parley.agents.doctor;

import dev.parley.specs.Ruling;
import java.util.Map;

/**
 * What the judge ruled on a case.
 *
 * @param truth the ruling that is known to be right, by specification
 * @param rulings the judge's, by specification; ERROR where it had none
 */
public record Ruled(
        int answer, Trick trick, Map<String, Ruling> truth, Map<String, Ruling> rulings) {

    public Ruled {
        truth = Map.copyOf(truth);
        rulings = Map.copyOf(rulings);
    }
}
