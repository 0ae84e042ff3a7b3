package dev.parley.testkit;

import java.time.Duration;

/**
 * A well-mannered reply.
 *
 * @param thought what is thought before the answer; empty for a model that does not think
 * @param text the answer; where the thought was begun by the caller, and {@code thought} is empty,
 *     all that follows it
 * @param pace how fast it is spoken
 */
public record Speech(String thought, String text, Pace pace) implements Scene {
    /** The text, without a thought, at once. */
    public static Speech of(String text) {
        return new Speech("", text, new Pace.AtOnce());
    }

    /** The same with a thought before it. */
    public Speech thinking(String thoughtBefore) {
        return new Speech(thoughtBefore, text, pace);
    }

    /** The same, token by token. */
    public Speech at(double tokensPerSecond) {
        return new Speech(thought, text, new Pace.Steady(tokensPerSecond, Duration.ZERO));
    }

    /** The same, token by token after a wait for the first. */
    public Speech at(double tokensPerSecond, Duration first) {
        return new Speech(thought, text, new Pace.Steady(tokensPerSecond, first));
    }

    /** Whether there is a thought. */
    boolean thinks() {
        return !thought.isEmpty();
    }
}
