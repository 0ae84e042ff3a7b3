package dev.parley.server.store;

/** What became of a wish to cancel. */
public sealed interface CancelOutcome {

    /** Its owner, or the next one, will end it. */
    record Requested() implements CancelOutcome {}

    record AlreadyEnded() implements CancelOutcome {}

    /** There is no such deliberation. */
    record Unknown() implements CancelOutcome {}
}
