package dev.parley.agents.deliberation;

import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Counts what a method has spent; the judge is not on its bill. Safe for several threads. */
final class Meter {

    private final Submitted submitted;
    private int calls;
    private Usage usage = Usage.NONE;
    private double usd;
    private @Nullable Instant begun;

    Meter(Submitted submitted, Past past) {
        this.submitted = submitted;
        this.begun = past.begun().orElse(null);
        past.completed().forEach(this::spend);
    }

    /** The first attempt at the first turn began: from now on seconds count. */
    synchronized void began(Instant at) {
        if (begun == null) {
            begun = at;
        }
    }

    synchronized void spend(TurnCompleted turn) {
        if (turn.product().judging()) {
            return;
        }
        calls++;
        usage = usage.plus(turn.usage());
        usd +=
                submitted
                        .model(turn.model())
                        .flatMap(ModelStamp::price)
                        .map(price -> price.of(turn.usage()))
                        .orElse(0.0);
    }

    /**
     * @param rested during which nobody worked, because a person had paused it
     */
    synchronized Budget.Spent spent(Instant now, Duration rested) {
        var elapsed = begun == null ? Duration.ZERO : Duration.between(begun, now).minus(rested);
        return new Budget.Spent(calls, usage, elapsed, usd);
    }
}
