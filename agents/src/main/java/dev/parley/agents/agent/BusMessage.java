package dev.parley.agents.agent;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.TurnFault;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What agents and moderators say to each other. */
public sealed interface BusMessage {

    /**
     * To an agent: take this turn.
     *
     * @param progress the address to which the agent tells how it goes
     */
    record Take(UUID deliberation, Attempt attempt, String progress) implements BusMessage {
        public TurnKey key() {
            return new TurnKey(deliberation, attempt.turn().path(), attempt.number());
        }
    }

    /**
     * The agent's acknowledgement, and how it names itself from then on.
     *
     * @param agent its own address, to which a cancel goes
     * @param node the node on which it runs
     */
    record Taken(String agent, String node) implements BusMessage {}

    /** To the agent that has taken a turn. */
    sealed interface Order extends BusMessage {
        TurnKey key();
    }

    /** Stop, nobody waits for it any more. */
    record Cancel(TurnKey key) implements Order {}

    /** Somebody reads along: pass on soon what this turn writes. */
    record Follow(TurnKey key) implements Order {}

    /** From an agent, while it works. Arrives in the order in which it was said. */
    sealed interface Progress extends BusMessage {}

    /**
     * What the models of an agent's turns have written since it last said so.
     *
     * @param agent which of them says so
     */
    record Written(Taken agent, List<Delta> deltas) implements Progress {
        public Written {
            deltas = List.copyOf(deltas);
        }
    }

    /**
     * More of what the model of a turn writes.
     *
     * @param offset where it begins in its channel, in UTF-16 units
     */
    record Delta(TurnKey key, Channel channel, int offset, String text) {}

    /**
     * The agent lives; said once a second by one whose model has written nothing meanwhile.
     *
     * @param agent which of them says so
     * @param queued whether the turn still waits for the model's limits
     */
    record Alive(TurnKey key, Taken agent, boolean queued) implements Progress {}

    /** The end: what the model gave, and the node on which it was asked. */
    record Done(TurnKey key, Reply reply, String node) implements Progress {}

    /** The end: why there is nothing. */
    record Lost(TurnKey key, TurnFault fault) implements Progress {}

    /** What a model writes to. */
    enum Channel {
        TEXT,
        THOUGHT;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Channel of(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT));
        }
    }
}
