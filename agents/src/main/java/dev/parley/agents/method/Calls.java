package dev.parley.agents.method;

/**
 * How many calls a method makes of its own, the judge's and repeated attempts not counted.
 *
 * @param least when it may stop early, as soon as it can
 * @param most when it goes through to its last line
 */
public record Calls(int least, int most) {

    static Calls exactly(int calls) {
        return new Calls(calls, calls);
    }
}
