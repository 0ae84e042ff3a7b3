package dev.parley.server.run;

import dev.parley.agents.agent.RecordCodec;
import io.vertx.core.eventbus.EventBus;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a person asks of the node that runs a deliberation. */
public sealed interface Intervention {

    /** The deliberation that it is about. */
    UUID deliberation();

    /** Hold what turns give from now on. */
    record Pause(UUID deliberation) implements Intervention {}

    /**
     * Let go what is held.
     *
     * @param once hold again what comes next
     * @param critique a person's, in the place of the reflector's next
     */
    record GoOn(UUID deliberation, boolean once, Optional<String> critique)
            implements Intervention {}

    /** A person's text in the place of what a turn gave that is held. */
    record Write(UUID deliberation, String turn, String text) implements Intervention {}

    /** The node's answer: it is in the log, or why not. */
    record Answer(Optional<String> refusal) {}

    /** Where a node hears what it is asked. */
    static String address(String node) {
        return "floor." + node;
    }

    /** Teaches the bus these messages. */
    static void register(EventBus bus) {
        RecordCodec.register(bus, List.of(Pause.class, GoOn.class, Write.class, Answer.class));
    }
}
