package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Fork;
import dev.parley.server.live.GoldenLogs;
import dev.parley.server.store.Claims;
import dev.parley.server.store.NodeReport;
import dev.parley.server.store.Recorded;
import dev.parley.server.store.Store;
import dev.parley.server.store.Submission;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts written logs into a store, as the nodes that they name would have done. */
public record StoredLogs(Store store) {

    private static final Duration LEASE = Duration.ofMinutes(5);

    /** The only unfinished deliberation, if there is one, is the one that is put in. */
    public UUID put(List<Entry> log) {
        return put(UUID.randomUUID(), log);
    }

    /** The same under this id, which no other has. */
    UUID put(UUID id, List<Entry> log) {
        var submitted = GoldenLogs.submitted(log);
        var begun = submitted.fork().map(Fork::shared).orElse(1L).intValue();
        submit(new Submission(id, submitted, events(log.subList(1, begun))));
        var holder = Optional.<String>empty();
        for (var entry : log.subList(begun, log.size())) {
            switch (entry.event()) {
                case Event.Submitted again ->
                        throw new IllegalArgumentException(again + " stands within a log");
                case Event.Claimed claimed -> {
                    holder.ifPresent(this::release);
                    holder = Optional.of(claimed.node());
                    claim(claimed.node());
                }
                case Event.TurnStarted _,
                        Event.TurnCompleted _,
                        Event.TurnFailed _,
                        Event.PersonWrote _,
                        Event.PauseRequested _,
                        Event.Resumed _,
                        Event.BudgetReached _,
                        Event.Answered _,
                        Event.Judged _,
                        Event.End _ ->
                        store.log().append(id, entry).join();
            }
        }
        return id;
    }

    /**
     * Brings a golden log with the times that it has, as it would be imported.
     *
     * @param name of a log that has ended
     */
    UUID bring(UUID id, String name) {
        var log = GoldenLogs.all().getOrDefault(name, List.of());
        assertThat(store.archive().bring(new Recorded(id, log))).isTrue();
        return id;
    }

    private static List<Event> events(List<Entry> log) {
        return log.stream().map(Entry::event).toList();
    }

    private void submit(Submission submission) {
        store.archive().submit(List.of(submission), Optional.empty(), Optional.empty());
    }

    private void release(String node) {
        store.claims().held(node).forEach(claim -> store.claims().release(node, claim));
    }

    private void claim(String node) {
        store.nodes().renew(node, LEASE, _ -> NodeReport.NOTHING);
        store.claims().claim(node, new Claims.Room(1, 1));
    }
}
