package dev.parley.server.live;

import dev.parley.agents.agent.BusMessage.Channel;
import dev.parley.agents.deliberation.Event;
import dev.parley.server.live.LiveMessage.Delta;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * How far a reader has each turn's text, so that it gets every character once: what overlaps is cut
 * off, what is missing is noticed.
 */
final class Lanes {

    private final Map<String, Lane> lanes = new HashMap<>();

    /** What to do with a delta. */
    sealed interface Step {}

    /** Pass this on. */
    record Pass(Delta delta) implements Step {}

    /** Something before it is missing; the owner has it. */
    record Missing() implements Step {}

    /** The reader has it, or it is of an attempt that is over. */
    record Nothing() implements Step {}

    Step next(Delta delta) {
        var lane = lanes.get(delta.turn());
        if (lane == null || delta.attempt() > lane.attempt) {
            lane = new Lane(delta.attempt());
            lanes.put(delta.turn(), lane);
        }
        if (delta.attempt() < lane.attempt || lane.over) {
            return new Nothing();
        }
        return lane.next(delta);
    }

    /** An event was passed on: an attempt that it ends gets no more deltas. */
    void passed(Event event) {
        switch (event) {
            case Event.TurnCompleted turn -> over(turn.turn(), turn.attempt());
            case Event.TurnFailed turn -> over(turn.turn(), turn.attempt());
            case Event.TurnStarted started -> began(started.turn(), started.attempt());
            case Event.Submitted _,
                    Event.Claimed _,
                    Event.PersonWrote _,
                    Event.PauseRequested _,
                    Event.Resumed _,
                    Event.BudgetReached _,
                    Event.Answered _,
                    Event.Judged _,
                    Event.End _ -> {}
        }
    }

    private void began(String turn, int attempt) {
        lanes.compute(
                turn,
                (_, lane) -> lane == null || lane.attempt < attempt ? new Lane(attempt) : lane);
    }

    private void over(String turn, int attempt) {
        began(turn, attempt);
        lanes.computeIfPresent(
                turn,
                (_, lane) -> {
                    lane.over = lane.over || lane.attempt == attempt;
                    return lane;
                });
    }

    /** One attempt at one turn. */
    private static final class Lane {
        private final int attempt;
        private final Map<Channel, Integer> had = new EnumMap<>(Channel.class);
        private boolean over;

        Lane(int attempt) {
            this.attempt = attempt;
        }

        Step next(Delta delta) {
            var position = had.getOrDefault(delta.channel(), 0);
            var end = delta.offset() + delta.text().length();
            if (delta.offset() > position) {
                return new Missing();
            }
            if (end <= position) {
                return new Nothing();
            }
            had.put(delta.channel(), end);
            return new Pass(from(delta, position));
        }

        private static Delta from(Delta delta, int position) {
            return new Delta(
                    delta.deliberation(),
                    delta.turn(),
                    delta.attempt(),
                    delta.channel(),
                    position,
                    delta.text().substring(position - delta.offset()));
        }
    }
}
