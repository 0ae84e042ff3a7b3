package dev.parley.specs;

import java.util.List;
import java.util.stream.Collectors;

/** Scenarios cannot be read; lists all that is wrong with them at once. */
public final class ScenarioFault extends RuntimeException {

    private final transient List<Fault> faults;

    /**
     * @param source where they were read from
     * @param faults at least one, in the order of the files
     */
    public ScenarioFault(String source, List<Fault> faults) {
        super(
                "%s cannot be read: %s"
                        .formatted(
                                source,
                                faults.stream()
                                        .map(Fault::sentence)
                                        .collect(Collectors.joining(" "))));
        this.faults = List.copyOf(faults);
    }

    /** In the order of the files. */
    public List<Fault> faults() {
        return faults;
    }

    /** A sentence a fault, in the order of the files. */
    public List<String> findings() {
        return faults.stream().map(Fault::sentence).toList();
    }
}
