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
    /** As Qwen3's: drops the thought and puts an empty think block in its place. */
    DROPS_THOUGHT,
    /**
     * As Qwen3's when a thought is not closed: keeps it, but puts an empty think block before it.
     */
    ADDS_EMPTY_THOUGHT,
    /** As llama.cpp was seen to: template text comes back before what the model says. */
    SENDS_TEMPLATE_BACK,
    /**
     * As vLLM where the template changed the last message: {@code continue_final_message} is
     * answered 400.
     */
    LOSES_FINAL_MESSAGE,
    /**
     * As llama.cpp while thinking is on: the template opens a thought itself, and chat that ends
     * with the assistant's message is answered 400.
     */
    REFUSES_PREFILL
}
