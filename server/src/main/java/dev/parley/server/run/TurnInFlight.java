package dev.parley.server.run;

import dev.parley.agents.agent.BusMessage.Channel;
import dev.parley.agents.agent.BusMessage.Delta;
import dev.parley.agents.agent.BusMessage.Taken;
import dev.parley.agents.agent.TurnKey;
import dev.parley.agents.deliberation.Agents.Outcome;
import dev.parley.server.live.LiveMessage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** An attempt that was put to an agent: what it wrote so far and when it was last heard. */
final class TurnInFlight {

    private final TurnKey key;
    private final Map<Channel, StringBuilder> soFar = new EnumMap<>(Channel.class);
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private final long askedAt;
    private Optional<Taken> agent = Optional.empty();
    private long lastHeard;
    private boolean queued;

    TurnInFlight(TurnKey key, long now) {
        this.key = key;
        this.askedAt = now;
        this.lastHeard = now;
    }

    TurnKey key() {
        return key;
    }

    CompletableFuture<Outcome> outcome() {
        return outcome;
    }

    /** The address of the agent that took it. */
    Optional<String> agent() {
        return agent.map(Taken::agent);
    }

    /** Whether the agent that took it runs on a node. */
    boolean isOn(String node) {
        return agent.filter(it -> it.node().equals(node)).isPresent();
    }

    /**
     * The first agent that says so has it.
     *
     * @return false when another has
     */
    boolean takenBy(Taken other, long now) {
        if (agent.isPresent() && !agent.get().agent().equals(other.agent())) {
            return false;
        }
        agent = Optional.of(other);
        lastHeard = now;
        return true;
    }

    /** Whether an agent that took it was not heard since then. */
    boolean silentSince(long then) {
        return !outcome.isDone() && agent.isPresent() && lastHeard - then < 0;
    }

    boolean askedBefore(long then) {
        return askedAt - then < 0;
    }

    /** Whether readers are to hear that it waits for its model, or does so no more. */
    boolean saysWhether(boolean waits) {
        var news = waits || queued;
        queued = waits;
        return news;
    }

    /** Keeps what is new; false if a part before it was lost. */
    boolean wrote(Delta delta) {
        var text = soFar.computeIfAbsent(delta.channel(), channel -> new StringBuilder());
        if (text.length() != delta.offset()) {
            return false;
        }
        text.append(delta.text());
        return true;
    }

    LiveMessage.Queued waits() {
        return new LiveMessage.Queued(key.deliberation(), key.turn(), key.attempt(), queued);
    }

    Stream<LiveMessage.Delta> texts() {
        return soFar.entrySet().stream()
                .map(channel -> live(channel.getKey(), 0, channel.getValue().toString()));
    }

    LiveMessage.Delta live(Channel channel, int offset, String text) {
        return new LiveMessage.Delta(
                key.deliberation(), key.turn(), key.attempt(), channel, offset, text);
    }
}
