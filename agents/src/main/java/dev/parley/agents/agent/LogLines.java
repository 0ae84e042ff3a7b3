package dev.parley.agents.agent;

import java.util.UUID;
import org.slf4j.MDC;

/**
 * What this thread is at work on: until it is closed, each line that the thread logs says so, under
 * {@code deliberation} and {@code turn}.
 */
public final class LogLines implements AutoCloseable {

    private static final String DELIBERATION = "deliberation";
    private static final String TURN = "turn";

    private final String[] keys;

    private LogLines(String... keys) {
        this.keys = keys;
    }

    public static LogLines of(UUID deliberation) {
        MDC.put(DELIBERATION, deliberation.toString());
        return new LogLines(DELIBERATION);
    }

    public static LogLines of(TurnKey key) {
        MDC.put(DELIBERATION, key.deliberation().toString());
        MDC.put(TURN, key.turn());
        return new LogLines(DELIBERATION, TURN);
    }

    /**
     * @param turn path of a turn of the deliberation that the thread is at work on already
     */
    public static LogLines ofTurn(String turn) {
        MDC.put(TURN, turn);
        return new LogLines(TURN);
    }

    @Override
    public void close() {
        for (var key : keys) {
            MDC.remove(key);
        }
    }
}
