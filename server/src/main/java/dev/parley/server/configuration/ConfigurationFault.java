package dev.parley.server.configuration;

import java.util.List;

/** A configuration that cannot be taken; says all that is wrong with it at once. */
public final class ConfigurationFault extends RuntimeException {

    private final List<String> findings;
    private final boolean usage;

    ConfigurationFault(List<String> findings, boolean usage) {
        super(String.join(System.lineSeparator(), findings));
        this.findings = List.copyOf(findings);
        this.usage = usage;
    }

    /** A sentence a fault: where it was said, what was wrong, what would be right. */
    public List<String> findings() {
        return findings;
    }

    /** Whether a wrongly given option of the command line was among it. */
    public boolean usage() {
        return usage;
    }
}
