package dev.parley.agents.model.openai;

/**
 * What an endpoint allows; calls over it wait their turn.
 *
 * @param concurrency calls at once, at least 1
 * @param requestsPerMinute in any minute; 0 for no limit
 * @param tokensPerMinute read and written in any minute; 0 for no limit
 */
public record Limits(int concurrency, int requestsPerMinute, int tokensPerMinute) {

    public static final Limits DEFAULT = new Limits(8, 0, 0);

    public Limits {
        atLeast("concurrency", concurrency, 1);
        atLeast("requests a minute", requestsPerMinute, 0);
        atLeast("tokens a minute", tokensPerMinute, 0);
    }

    private static void atLeast(String what, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "%s must be at least %d, not %d".formatted(what, least, value));
        }
    }
}
