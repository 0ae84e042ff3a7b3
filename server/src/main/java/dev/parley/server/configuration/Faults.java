package dev.parley.server.configuration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a configuration, so that all of it can be said at once, and once. */
final class Faults {

    private final Set<String> findings = new LinkedHashSet<>();
    private boolean usage;

    /** Adds "{where the value was said} {what is wrong}." */
    void add(Place place, String what) {
        usage |= place.origin() == Place.Origin.OPTION;
        refuse(place, what);
    }

    /** Adds the same of what is well said, but can't be had. */
    void refuse(Place place, String what) {
        add(place.subject() + " " + what + (what.endsWith("?") ? "" : "."));
    }

    void add(String sentence) {
        findings.add(sentence);
    }

    boolean none() {
        return findings.isEmpty();
    }

    void throwIfAny() {
        if (!findings.isEmpty()) {
            throw new ConfigurationFault(List.copyOf(findings), usage);
        }
    }
}
