package dev.parley.agents.agent;

import dev.parley.agents.agent.BusMessage.Alive;
import dev.parley.agents.agent.BusMessage.Channel;
import dev.parley.agents.agent.BusMessage.Delta;
import dev.parley.agents.agent.BusMessage.Done;
import dev.parley.agents.agent.BusMessage.Lost;
import dev.parley.agents.agent.BusMessage.Take;
import dev.parley.agents.agent.BusMessage.Taken;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.agents.model.LanguageModel;
import io.vertx.core.eventbus.EventBus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A turn that an agent has taken: passes on what the model writes, in batches, and its end. Lives
 * on the agent's event loop.
 */
final class TurnAtWork implements LanguageModel.Listener {

    /** A model that waits says so about as often as we beat, and not quite at the same time. */
    private static final int QUEUED_BEATS = 2;

    private final EventBus bus;
    private final Take take;
    private final Taken agent;
    private final Workload workload;
    private final Runnable ended;
    private final List<Delta> gathered = new ArrayList<>();
    private final Batch text = new Batch(Channel.TEXT);
    private final Batch thought = new Batch(Channel.THOUGHT);
    private LanguageModel.@Nullable Call call;
    private int queuedBeats;
    private boolean followed;
    private boolean over;

    /**
     * @param agent who does it
     */
    TurnAtWork(EventBus bus, Take take, Taken agent, Workload workload, Runnable ended) {
        this.bus = bus;
        this.take = take;
        this.agent = agent;
        this.workload = workload;
        this.ended = ended;
    }

    void begin(LanguageModel model) {
        var attempt = take.attempt();
        var started = model.start(attempt.turn().ask(), attempt.seed(), attempt.urgency(), this);
        call = started;
        if (over) {
            started.cancel();
        }
    }

    /** Says that it is alive, unless what was written since says so. */
    void beat() {
        if (gathered.isEmpty() && text.isEmpty() && thought.isEmpty()) {
            tell(new Alive(take.key(), agent, queuedBeats > 0));
            queuedBeats = Math.max(0, queuedBeats - 1);
        }
    }

    /** Somebody reads along from now on. */
    void follow() {
        followed = true;
    }

    boolean isFollowed() {
        return followed;
    }

    TurnKey key() {
        return take.key();
    }

    /** The address of whoever is told. */
    String moderator() {
        return take.progress();
    }

    /** What has gathered since this was last asked, in the order in which it was written. */
    List<Delta> gathered() {
        thought.gather();
        text.gather();
        var all = List.copyOf(gathered);
        gathered.clear();
        return all;
    }

    void cancel() {
        over = true;
        if (call != null) {
            call.cancel();
        }
    }

    @Override
    public void queued() {
        queuedBeats = QUEUED_BEATS;
    }

    @Override
    public void text(String more) {
        thought.gather();
        text.add(more);
    }

    @Override
    public void thought(String more) {
        text.gather();
        thought.add(more);
    }

    @Override
    public void done(Reply reply) {
        var last = new Outgoing(bus, agent);
        last.add(moderator(), over ? List.of() : gathered());
        last.send();
        end(new Done(take.key(), reply, agent.node()));
    }

    @Override
    public void failed(TurnFault fault) {
        workload.failed();
        end(new Lost(take.key(), fault));
    }

    private void end(BusMessage.Progress message) {
        tell(message);
        over = true;
        ended.run();
    }

    private void tell(BusMessage.Progress message) {
        if (!over) {
            bus.send(take.progress(), message);
        }
    }

    /** What has gathered of one channel since the last message. */
    private final class Batch {
        private final Channel channel;
        private final StringBuilder more = new StringBuilder();
        private int offset;

        Batch(Channel channel) {
            this.channel = channel;
        }

        boolean isEmpty() {
            return more.isEmpty();
        }

        void add(String text) {
            queuedBeats = 0;
            workload.wrote();
            more.append(text);
        }

        void gather() {
            if (more.isEmpty()) {
                return;
            }
            gathered.add(new Delta(take.key(), channel, offset, more.toString()));
            offset += more.length();
            more.setLength(0);
        }
    }
}
