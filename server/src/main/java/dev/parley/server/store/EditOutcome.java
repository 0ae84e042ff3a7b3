package dev.parley.server.store;

/** What became of a change to a scenario. */
public sealed interface EditOutcome {

    /** It is in force, under this version; the one before if nothing in it was other. */
    record Edited(ScenarioVersion version) implements EditOutcome {}

    /** Somebody else changed the scenario meanwhile; nothing was kept. */
    record ChangedMeanwhile(int inForce) implements EditOutcome {}

    /** There is no scenario of that id. */
    record Unknown() implements EditOutcome {}
}
