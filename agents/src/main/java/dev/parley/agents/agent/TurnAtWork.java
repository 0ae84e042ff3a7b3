package dev.parley.agents.agent;

import dev.parley.agents.agent.BusMessage.Alive;
import dev.parley.agents.agent.BusMessage.Channel;
import dev.parley.agents.agent.BusMessage.Delta;
import dev.parley.agents.agent.BusMessage.Done;
import dev.parley.agents.agent.BusMessage.Lost;
import dev.parley.agents.agent.BusMessage.Take;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.agents.model.LanguageModel;
import io.vertx.core.eventbus.EventBus;
import org.jspecify.annotations.Nullable;

/**
 * A turn that an agent has taken: passes on what the model writes, in batches, and its end. Lives
 * on the agent's event loop.
 */
final class TurnAtWork implements LanguageModel.Listener {

    private final EventBus bus;
    private final Take take;
    private final String node;
    private final Runnable ended;
    private final Batch text = new Batch(Channel.TEXT);
    private final Batch thought = new Batch(Channel.THOUGHT);
    private LanguageModel.@Nullable Call call;
    private boolean queued;
    private boolean over;

    TurnAtWork(EventBus bus, Take take, String node, Runnable ended) {
        this.bus = bus;
        this.take = take;
        this.node = node;
        this.ended = ended;
    }

    void begin(LanguageModel model) {
        var started = model.start(take.attempt().turn().ask(), take.attempt().seed(), this);
        call = started;
        if (over) {
            started.cancel();
        }
    }

    void heartbeat(String agent) {
        tell(new Alive(take.key(), agent, queued));
    }

    /** Passes on what has gathered. */
    void flush() {
        thought.flush();
        text.flush();
    }

    void cancel() {
        over = true;
        if (call != null) {
            call.cancel();
        }
    }

    @Override
    public void queued() {
        queued = true;
    }

    @Override
    public void text(String more) {
        thought.flush();
        text.add(more);
    }

    @Override
    public void thought(String more) {
        text.flush();
        thought.add(more);
    }

    @Override
    public void done(Reply reply) {
        flush();
        end(new Done(take.key(), reply, node));
    }

    @Override
    public void failed(TurnFault fault) {
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
        private final StringBuilder gathered = new StringBuilder();
        private int offset;

        Batch(Channel channel) {
            this.channel = channel;
        }

        void add(String more) {
            queued = false;
            gathered.append(more);
        }

        void flush() {
            if (gathered.isEmpty()) {
                return;
            }
            tell(new Delta(take.key(), channel, offset, gathered.toString()));
            offset += gathered.length();
            gathered.setLength(0);
        }
    }
}
