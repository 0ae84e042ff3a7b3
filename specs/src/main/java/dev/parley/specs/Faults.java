package dev.parley.specs;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a folder, so that all of it can be said at once. */
final class Faults {

    private final List<String> findings = new ArrayList<>();

    void add(String sentence) {
        findings.add(sentence);
    }

    void throwIfAny(FolderSource source) {
        if (!findings.isEmpty()) {
            throw new ScenarioFault(source.toString(), findings);
        }
    }
}
