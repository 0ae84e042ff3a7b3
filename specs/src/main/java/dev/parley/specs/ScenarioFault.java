package dev.parley.specs;

import java.util.List;

/** A scenario that cannot be read; says all that is wrong with it at once. */
public final class ScenarioFault extends RuntimeException {

    private final List<String> findings;

    /**
     * @param folder where the scenario was read from
     * @param findings a sentence a fault: file, place, field, what was wrong, what would be right
     */
    public ScenarioFault(String folder, List<String> findings) {
        super("%s cannot be read: %s".formatted(folder, String.join(" ", findings)));
        this.findings = List.copyOf(findings);
    }

    /** A sentence a fault, in the order of the files. */
    public List<String> findings() {
        return findings;
    }
}
