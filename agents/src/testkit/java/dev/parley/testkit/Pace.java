package dev.parley.testkit;

import java.time.Duration;

/** How fast a {@link Speech} is spoken. */
public sealed interface Pace {
    /** Everything in one write. */
    record AtOnce() implements Pace {}

    /**
     * One token after another.
     *
     * @param tokensPerSecond more than 0
     * @param first how long before the first token
     */
    record Steady(double tokensPerSecond, Duration first) implements Pace {
        public Steady {
            if (!(tokensPerSecond > 0)) {
                throw new IllegalArgumentException(
                        "tokens a second must be more than 0, not " + tokensPerSecond);
            }
        }
    }
}
