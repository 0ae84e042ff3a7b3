package dev.parley.agents.doctor;

/**
 * A share with its interval.
 *
 * @param value 0 to 1; of a difference, -1 to 1
 * @param low of the 95 % interval, by a bootstrap over the answers, and no nearer to an end than so
 *     many answers allow
 * @param high of the same
 * @param count rulings that it rests on
 */
public record Measure(double value, double low, double high, int count) {

    /** The same with an interval that holds these two as well. */
    Measure reaching(double lower, double higher) {
        return new Measure(value, Math.min(low, lower), Math.max(high, higher), count);
    }

    double width() {
        return high - low;
    }
}
