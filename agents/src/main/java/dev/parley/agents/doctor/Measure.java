package dev.parley.agents.doctor;

/**
 * A share with its interval.
 *
 * @param value 0 to 1; of a difference, -1 to 1
 * @param low of the 95 % interval, by a bootstrap over the answers
 * @param high of the same
 * @param count rulings that it rests on
 */
public record Measure(double value, double low, double high, int count) {}
