package dev.parley.agents.judge;

/**
 * What is put to a judge at most.
 *
 * @param answer length of the answer in UTF-16 units, at least 1; a longer one is not cut but not
 *     judged by a model
 */
public record JudgeLimits(int answer) {

    public static final JudgeLimits DEFAULT = new JudgeLimits(100_000);

    /**
     * @throws IllegalArgumentException when no answer would fit
     */
    public JudgeLimits {
        if (answer < 1) {
            throw new IllegalArgumentException(
                    "the longest answer to judge is %d; it must be at least 1".formatted(answer));
        }
    }
}
