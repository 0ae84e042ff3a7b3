package dev.parley.server.store;

/** What became of a new scenario. */
public sealed interface BeginOutcome {

    /** It is in force, under this version. */
    record Begun(ScenarioVersion version) implements BeginOutcome {}

    /** Another has its id; nothing was kept. */
    record Taken() implements BeginOutcome {}
}
