package dev.parley.agents.method;

import dev.parley.agents.deliberation.MethodChoice;

/** What came of choosing a method's parameters. */
public sealed interface Chosen {

    /**
     * @param choice complete, every default filled in
     */
    record Choice(MethodChoice choice) implements Chosen {}

    /**
     * @param field the parameter that is wrong
     * @param message a plain sentence: what was wrong and what would be right
     */
    record Refused(String field, String message) implements Chosen {}
}
