package dev.parley.server.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.parley.agents.agent.BusMessage.Channel;
import dev.parley.agents.deliberation.Entry;
import dev.parley.server.live.LiveMessage.Delta;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What goes to a reader over its socket. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LiveFrame.Event.class, name = "event"),
    @JsonSubTypes.Type(value = LiveFrame.More.class, name = "delta"),
    @JsonSubTypes.Type(value = LiveFrame.Queued.class, name = "queued"),
    @JsonSubTypes.Type(value = LiveFrame.Lagging.class, name = "lagging"),
    @JsonSubTypes.Type(value = LiveFrame.Problem.class, name = "problem"),
    @JsonSubTypes.Type(value = LiveFrame.Screen.class, name = "shown"),
    @JsonSubTypes.Type(value = LiveFrame.Over.class, name = "over"),
})
sealed interface LiveFrame {

    /** An event of the log. */
    record Event(
            UUID deliberation, long seq, Instant at, dev.parley.agents.deliberation.Event event)
            implements LiveFrame {
        static Event of(UUID deliberation, Entry entry) {
            return new Event(deliberation, entry.seq(), entry.at(), entry.event());
        }
    }

    /** More of what a model writes. */
    record More(
            UUID deliberation, String turn, int attempt, Channel channel, int offset, String text)
            implements LiveFrame {
        static More of(Delta delta) {
            return new More(
                    delta.deliberation(),
                    delta.turn(),
                    delta.attempt(),
                    delta.channel(),
                    delta.offset(),
                    delta.text());
        }
    }

    /** Whether a turn still waits for the limits of its model. */
    record Queued(UUID deliberation, String turn, int attempt, boolean waits)
            implements LiveFrame {}

    /** The reader was too slow: it may watch again from there. */
    record Lagging(UUID deliberation, long seq) implements LiveFrame {}

    /** What the reader asked for can't be done. */
    record Problem(String detail, Optional<UUID> deliberation) implements LiveFrame {}

    /**
     * To a hall alone: what the presenter shows from now on.
     *
     * @param now by the node's clock
     * @param shown nothing until the presenter shows something
     */
    record Screen(Instant now, Optional<Shown> shown) implements LiveFrame {}

    /** To a hall alone: the presentation is over. */
    record Over() implements LiveFrame {}
}
