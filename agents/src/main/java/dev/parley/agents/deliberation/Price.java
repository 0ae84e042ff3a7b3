package dev.parley.agents.deliberation;

/**
 * What a model costs.
 *
 * @param input USD a million tokens read
 * @param output USD a million tokens written
 */
public record Price(double input, double output) {

    /** The price of a call in USD. */
    public double of(Usage usage) {
        return (usage.prompt() * input + usage.completion() * output) / 1_000_000;
    }
}
