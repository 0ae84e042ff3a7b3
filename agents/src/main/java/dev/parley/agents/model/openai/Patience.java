package dev.parley.agents.model.openai;

import java.time.Duration;

/**
 * How long an endpoint is waited for; each more than zero.
 *
 * @param connect until the connection stands
 * @param idle without a byte in the middle of a reply; before the reply begins, when the endpoint
 *     may still be loading its model or reading the prompt, three times as long
 * @param total for one call from its request to its end
 */
public record Patience(Duration connect, Duration idle, Duration total) {

    public static final Patience DEFAULT =
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofMinutes(10));

    private static final int BEFORE_THE_FIRST_BYTE = 3;

    public Patience {
        positive("connect", connect);
        positive("idle", idle);
        positive("total", total);
    }

    /** How long the reply may take to begin. */
    Duration first() {
        return idle.multipliedBy(BEFORE_THE_FIRST_BYTE);
    }

    private static void positive(String what, Duration value) {
        if (value.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "patience '%s' must be at least a millisecond, not %s".formatted(what, value));
        }
    }
}
