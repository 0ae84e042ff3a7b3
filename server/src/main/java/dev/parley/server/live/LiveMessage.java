package dev.parley.server.live;

import dev.parley.agents.agent.BusMessage.Channel;
import dev.parley.agents.agent.RecordCodec;
import dev.parley.agents.deliberation.Entry;
import io.vertx.core.eventbus.EventBus;
import java.util.List;
import java.util.UUID;

/** What the owner of a deliberation tells those who watch it, over the bus. */
public sealed interface LiveMessage {

    /** An event that is on disk. */
    record Appended(UUID deliberation, Entry entry) implements LiveMessage {}

    /**
     * More of what a model writes; may overtake events.
     *
     * @param offset where it begins in its channel, in UTF-16 units
     */
    record Delta(
            UUID deliberation, String turn, int attempt, Channel channel, int offset, String text)
            implements LiveMessage {}

    /**
     * Whether a turn still waits for the limits of its model; said again while it does, and once
     * when it does no more.
     */
    record Queued(UUID deliberation, String turn, int attempt, boolean waits)
            implements LiveMessage {}

    /**
     * To an owner: somebody reads along from now on, so what have the turns under way written so
     * far?
     *
     * @param reader unlike any other
     */
    record TextsWanted(UUID deliberation, String reader) implements LiveMessage {}

    /** To an owner: that reader has gone. */
    record Unwatched(UUID deliberation, String reader) implements LiveMessage {}

    /** The owner's answer: all of each channel, at offset 0. */
    record Texts(List<Delta> soFar) implements LiveMessage {
        public Texts {
            soFar = List.copyOf(soFar);
        }
    }

    /**
     * Where {@link Appended}, {@link Delta} and {@link Queued} of a deliberation are published, in
     * order.
     */
    static String address(UUID deliberation) {
        return "live." + deliberation;
    }

    /** Where a node hears {@link TextsWanted}, which it answers, and {@link Unwatched}. */
    static String texts(String node) {
        return "texts." + node;
    }

    /** Teaches the bus these messages. */
    static void register(EventBus bus) {
        RecordCodec.register(
                bus,
                List.of(
                        Appended.class,
                        Delta.class,
                        Queued.class,
                        TextsWanted.class,
                        Unwatched.class,
                        Texts.class));
    }
}
