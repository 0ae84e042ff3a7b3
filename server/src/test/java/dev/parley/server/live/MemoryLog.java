package dev.parley.server.live;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Logs in memory that tell those who watch of what is appended, as a moderator does. */
public final class MemoryLog implements WatchedLog {

    private final Vertx vertx;
    private final Map<UUID, List<Entry>> logs = new ConcurrentHashMap<>();

    public MemoryLog(Vertx vertx) {
        this.vertx = vertx;
    }

    public void append(UUID deliberation, Entry entry) {
        appendUnheard(deliberation, entry);
        vertx.eventBus()
                .publish(
                        LiveMessage.address(deliberation),
                        new LiveMessage.Appended(deliberation, entry));
    }

    /** Appends, and the news of it is lost. */
    public void appendUnheard(UUID deliberation, Entry entry) {
        logs.computeIfAbsent(deliberation, _ -> new ArrayList<>());
        logs.computeIfPresent(
                deliberation,
                (_, log) -> {
                    log.add(entry);
                    return log;
                });
    }

    @Override
    public Optional<Standing> standing(UUID deliberation) {
        var all = entries(deliberation, 0, Integer.MAX_VALUE);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Standing(Optional.of("node-a"), all.getLast().seq()));
    }

    @Override
    public List<Entry> entries(UUID deliberation, long after, int most) {
        var found = new ArrayList<Entry>();
        logs.computeIfPresent(
                deliberation,
                (_, log) -> {
                    log.stream().filter(it -> it.seq() > after).limit(most).forEach(found::add);
                    return log;
                });
        return found;
    }

    /** Keeps of an entry only that it was there, so that a test can append more than fits. */
    public void forgetTexts(UUID deliberation, long seq) {
        logs.computeIfPresent(
                deliberation,
                (_, log) -> {
                    log.replaceAll(it ->
                            it.seq() == seq
                                    ? new Entry(
                                            seq,
                                            it.epoch(),
                                            it.at(),
                                            new Event.Claimed("node-a", 1))
                                    : it);
                    return log;
                });
    }
}
