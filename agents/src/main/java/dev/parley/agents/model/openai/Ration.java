package dev.parley.agents.model.openai;

/**
 * A node's part of what an endpoint allows to all nodes, or what a node uses of it.
 *
 * @param concurrency calls at once; 0 when the node is to make none
 * @param requests in any minute; 0 where there is no limit
 * @param tokens in any minute; 0 where there is no limit
 */
public record Ration(int concurrency, int requests, int tokens) {

    public static final Ration NONE = new Ration(0, 0, 0);

    public Ration {
        if (concurrency < 0 || requests < 0 || tokens < 0) {
            throw new IllegalArgumentException("a ration is of nothing or of something");
        }
    }

    /** All that an endpoint allows. */
    public static Ration all(Limits limits) {
        return new Ration(
                limits.concurrency(), limits.requestsPerMinute(), limits.tokensPerMinute());
    }
}
