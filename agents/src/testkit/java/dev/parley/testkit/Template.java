package dev.parley.testkit;

/**
 * What a chat template does with an assistant turn that the caller began, as templates were seen to
 * do.
 */
public enum Template {
    /** Keeps it to the letter. */
    FAITHFUL,
    /** Closes the turn and opens a new one: the model starts anew. */
    CLOSES_TURN,
    /** Drops the thought and puts an empty think block in its place. */
    DROPS_THOUGHT,
    /** The server sends template text back before what the model says. */
    SENDS_TEMPLATE_BACK,
    /** The server answers 400. */
    REFUSES
}
