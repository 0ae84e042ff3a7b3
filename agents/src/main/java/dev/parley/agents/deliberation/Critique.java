package dev.parley.agents.deliberation;

/** What a reflector finds in a draft. */
public sealed interface Critique {

    /** Nothing left to object. */
    record Satisfied() implements Critique {}

    /**
     * What is wrong and what to change, a line a specification.
     *
     * @param text as the reflector wrote it
     */
    record Objections(String text) implements Critique {}
}
