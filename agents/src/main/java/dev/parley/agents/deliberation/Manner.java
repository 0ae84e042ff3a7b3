package dev.parley.agents.deliberation;

import java.util.Optional;

/**
 * How a panel's turns are made.
 *
 * @param model id of the model that is asked, where it is not that of the role
 * @param draw how tokens are drawn, where not as the model has it
 * @param sample which of several that are asked the same
 */
record Manner(Optional<String> model, Optional<Draw> draw, Optional<Integer> sample) {

    static final Manner USUAL = new Manner(Optional.empty(), Optional.empty(), Optional.empty());

    Manner of(String id) {
        return new Manner(Optional.of(id), draw, sample);
    }

    Manner drawn(Draw how) {
        return new Manner(model, Optional.of(how), sample);
    }

    Manner sampled(int number) {
        return new Manner(model, draw, Optional.of(number));
    }

    Turn turn(String path, Role role, Product product, Ask ask) {
        return new Turn(path, role, product, ask.drawn(draw).sampled(sample), model);
    }
}
