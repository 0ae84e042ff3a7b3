package dev.parley.agents.deliberation;

/**
 * How the tokens of a turn are drawn where a method does not leave that to the model.
 *
 * @param temperature 0 to 2
 * @param topP above 0, to 1
 */
public record Draw(double temperature, double topP) {}
