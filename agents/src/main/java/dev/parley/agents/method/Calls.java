package dev.parley.agents.method;

/**
 * How many calls a method makes, repeated attempts not counted.
 *
 * @param least of its own, when it stops as early as it can
 * @param most of its own, when it goes through to its last line
 * @param judgings judgements of drafts that it asks for in order to choose; the judge bears their
 *     calls. That of the answer is not among them
 */
public record Calls(int least, int most, int judgings) {}
