package dev.parley.agents.agent;

import dev.parley.agents.agent.BusMessage.Delta;
import dev.parley.agents.agent.BusMessage.Taken;
import dev.parley.agents.agent.BusMessage.Written;
import io.vertx.core.eventbus.EventBus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an agent tells each moderator at one tick: few messages, none of them large. */
final class Outgoing {

    /** The bus slows with size: past 64 KiB, which so many letters stay below. */
    private static final int MOST_LETTERS = 16 * 1024;

    private final EventBus bus;
    private final Taken agent;
    private final Map<String, Parcel> parcels = new HashMap<>();

    /**
     * @param agent who says it
     */
    Outgoing(EventBus bus, Taken agent) {
        this.bus = bus;
        this.agent = agent;
    }

    void add(String moderator, List<Delta> deltas) {
        if (!deltas.isEmpty()) {
            var parcel = parcels.computeIfAbsent(moderator, Parcel::new);
            deltas.forEach(parcel::add);
        }
    }

    void send() {
        parcels.values().forEach(Parcel::send);
    }

    private final class Parcel {
        private final String moderator;
        private final List<Delta> deltas = new ArrayList<>();
        private int letters;

        Parcel(String moderator) {
            this.moderator = moderator;
        }

        void add(Delta delta) {
            if (letters + delta.text().length() > MOST_LETTERS) {
                send();
            }
            deltas.add(delta);
            letters += delta.text().length();
        }

        void send() {
            if (!deltas.isEmpty()) {
                bus.send(moderator, new Written(agent, deltas));
                deltas.clear();
                letters = 0;
            }
        }
    }
}
