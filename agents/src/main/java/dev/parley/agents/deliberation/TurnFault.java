package dev.parley.agents.deliberation;

import java.time.Duration;
import java.util.Optional;

/**
 * Why an attempt at a turn failed.
 *
 * @param code a stable name, such as {@code model-overloaded}
 * @param message a plain sentence: what was wrong, where, what would be right; never a key
 * @param retryable whether another attempt may go better
 * @param retryAfter how long the endpoint asked us to wait
 */
public record TurnFault(
        String code, String message, boolean retryable, Optional<Duration> retryAfter) {

    /** A fault that another attempt may not have. */
    public static TurnFault passing(String code, String message) {
        return new TurnFault(code, message, true, Optional.empty());
    }

    /** A fault that every attempt will have. */
    public static TurnFault lasting(String code, String message) {
        return new TurnFault(code, message, false, Optional.empty());
    }
}
