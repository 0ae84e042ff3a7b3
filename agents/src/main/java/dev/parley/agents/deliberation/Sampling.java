package dev.parley.agents.deliberation;

/**
 * How a model draws its tokens.
 *
 * @param temperature 0 to 2
 * @param topP above 0, to 1
 * @param maxTokens of one completion, thought included
 */
public record Sampling(double temperature, double topP, int maxTokens) {

    public static final Sampling DEFAULT = new Sampling(0.6, 0.95, 4096);

    /** The same, its tokens drawn so. */
    public Sampling with(Draw draw) {
        return new Sampling(draw.temperature(), draw.topP(), maxTokens);
    }
}
