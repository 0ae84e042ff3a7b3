package dev.parley.agents.model.rehearsal;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How fast a rehearsal speaks. Each call draws its own pace between these bounds.
 *
 * @param soonest shortest wait before the first token
 * @param latest longest wait before the first token
 * @param slowest fewest tokens a second; 0 says all of it at once
 * @param fastest most tokens a second
 */
public record Tempo(Duration soonest, Duration latest, int slowest, int fastest) {

    /** As a person can follow it. */
    public static final Tempo HUMAN =
            new Tempo(Duration.ofMillis(400), Duration.ofMillis(900), 35, 60);

    /** At once, for tests. */
    public static final Tempo INSTANT = new Tempo(Duration.ZERO, Duration.ZERO, 0, 0);

    /** So many times as fast. */
    public Tempo times(int speed) {
        return new Tempo(
                soonest.dividedBy(speed),
                latest.dividedBy(speed),
                slowest * speed,
                fastest * speed);
    }

    /**
     * The pace of one call.
     *
     * @param first nanoseconds before the first token
     * @param each nanoseconds from one token to the next; 0 says all at once
     */
    record Pace(long first, long each) {}

    Pace pace(RandomGenerator random) {
        long first = random.nextLong(soonest.toNanos(), latest.toNanos() + 1);
        return new Pace(
                first, slowest == 0 ? 0 : 1_000_000_000L / random.nextInt(slowest, fastest + 1));
    }
}
