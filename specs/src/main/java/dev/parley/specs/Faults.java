package dev.parley.specs;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that all of it can be said at once. */
final class Faults {

    private final List<Fault> all = new ArrayList<>();

    void add(Fault fault) {
        all.add(fault);
    }

    List<Fault> all() {
        return List.copyOf(all);
    }

    void throwIfAny(Object source) {
        if (!all.isEmpty()) {
            throw new ScenarioFault(source.toString(), all);
        }
    }
}
