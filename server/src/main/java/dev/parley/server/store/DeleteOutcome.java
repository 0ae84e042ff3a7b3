package dev.parley.server.store;

/** What became of a wish to delete a deliberation, or to take it back. */
public sealed interface DeleteOutcome {

    /** It is deleted, and so it is if it was before; or it is there again. */
    record Done() implements DeleteOutcome {}

    /** It was to be taken back, and had not been deleted. */
    record NotDeleted() implements DeleteOutcome {}

    /** It, or a later judgement of its answer, is under way. */
    record UnderWay() implements DeleteOutcome {}

    /** It only judges the answer of another, or is a case of an examination, and goes with that. */
    record PartOfAnother() implements DeleteOutcome {}

    /** There is no such deliberation, or not any more. */
    record Unknown() implements DeleteOutcome {}
}
