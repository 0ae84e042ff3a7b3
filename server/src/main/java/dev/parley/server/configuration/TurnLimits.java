package dev.parley.server.configuration;

import java.time.Duration;

/**
 * How long a moderator waits for an agent.
 *
 * @param attempts of a turn before the deliberation fails, 1 to 20
 * @param retry the wait after the first failure, doubled after each further one, 1 ms to a minute
 * @param longestWait between two attempts, whatever the endpoint asks for, 1 s to 1 h
 * @param acknowledgement until another agent is asked, 100 ms to a minute
 * @param agents until a turn fails that no agent takes, 1 s to 1 h
 * @param silence without token or heartbeat until the attempt is given up, 1 s to 10 min
 * @param heartbeat of an agent at work, 100 ms to a minute, below the silence
 */
public record TurnLimits(
        int attempts,
        Duration retry,
        Duration longestWait,
        Duration acknowledgement,
        Duration agents,
        Duration silence,
        Duration heartbeat) {

    static TurnLimits read(Section section) {
        var shortest = Duration.ofMillis(100);
        return new TurnLimits(
                section.number("attempts", 1, 20),
                section.time("retry", Duration.ofMillis(1), Duration.ofMinutes(1)),
                section.time("longest-wait", Duration.ofSeconds(1), Duration.ofHours(1)),
                section.time("acknowledgement", shortest, Duration.ofMinutes(1)),
                section.time("agents", Duration.ofSeconds(1), Duration.ofHours(1)),
                section.time("silence", Duration.ofSeconds(1), Duration.ofMinutes(10)),
                section.time("heartbeat", shortest, Duration.ofMinutes(1)));
    }

    /** Notes what does not go together. */
    void check(Section section) {
        if (heartbeat.compareTo(silence) >= 0) {
            section.fault(
                    "heartbeat",
                    "must be below limits.turn.silence, which is " + Durations.written(silence));
        }
    }
}
