package dev.parley.server.store;

/** What became of an append. */
public sealed interface AppendOutcome {

    /** It is on disk. */
    record Appended() implements AppendOutcome {}

    /**
     * It was refused: another node has claimed the deliberation, or its log has another event at
     * that place, or has ended.
     */
    record Fenced(String message) implements AppendOutcome {}
}
