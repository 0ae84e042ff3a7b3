package dev.parley.server.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Role;
import dev.parley.server.live.GoldenLogs;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the figures say of a deliberation that went through. */
class MetricsTest {

    private static final List<Entry> LOG = GoldenLogs.selfRefine();

    private final Metrics metrics = new Metrics();

    @AfterEach
    void close() {
        metrics.close();
    }

    @Test
    void turnsAreCountedByRoleMethodModelAndOutcome() {
        play();
        assertThat(metrics.text())
                .contains(
                        "parley_turns_total{method=\"self-refine\",model=\"qwen\",outcome=\"completed\",role=\"generator\"} 1.0");
    }

    @Test
    void tokensAreThoseThatTheLogHas() {
        play();
        var written =
                LOG.stream()
                        .map(Entry::event)
                        .filter(Event.TurnCompleted.class::isInstance)
                        .map(Event.TurnCompleted.class::cast)
                        .filter(turn -> turn.role() == Role.JUDGE)
                        .mapToLong(turn -> turn.usage().completion())
                        .sum();
        assertThat(metrics.text())
                .contains(
                        "parley_tokens_total{direction=\"written\",method=\"self-refine\",model=\"qwen\",role=\"judge\"} "
                                + (double) written);
    }

    @Test
    void aFailedTurnIsCountedUnderItsModelAndWhatWasWrong() {
        var follow = metrics.follow(UUID.randomUUID(), LOG.subList(0, 2));
        follow.accept(entry(3, started("draft", "qwen")));
        follow.accept(entry(4, failed("draft", "model-busy")));
        assertThat(metrics.text())
                .contains("parley_faults_total{code=\"model-busy\",model=\"qwen\"} 1.0")
                .contains("model=\"qwen\",outcome=\"failed\",role=\"generator\"} 1.0");
    }

    @Test
    void anEndIsCountedByMethodAndStatus() {
        play();
        assertThat(metrics.text())
                .contains(
                        "parley_deliberations_total{method=\"self-refine\",status=\"completed\"} 1.0");
    }

    @Test
    void onlyWhatAnotherNodeHeldIsTakenOver() {
        follow("node-a");
        follow("node-a", "node-a");
        follow("node-a", "node-b", "node-a");
        assertThat(metrics.text()).contains("parley_take_overs_total 1.0");
    }

    @Test
    void commitsAndTheirWritesAreCountedAndTimed() {
        metrics.log().committed();
        metrics.log().written(Duration.ofMillis(3));
        metrics.log().written(Duration.ofMillis(30));
        assertThat(metrics.text())
                .contains("parley_commits_total 1.0", "parley_append_seconds_count 2")
                .contains("parley_append_seconds_bucket{le=\"0.005\"} 1");
    }

    @Test
    void whatIsThereIsAskedWheneverTheFiguresAre() {
        var readers = new int[] {3};
        metrics.readers(() -> readers[0]);
        assertThat(metrics.text()).contains("parley_readers 3.0");
        readers[0] = 4;
        assertThat(metrics.text()).contains("parley_readers 4.0");
    }

    private void play() {
        var follow = metrics.follow(UUID.randomUUID(), LOG.subList(0, 2));
        LOG.subList(2, LOG.size()).forEach(follow);
    }

    private void follow(String... claimants) {
        var past = new ArrayList<>(LOG.subList(0, 1));
        for (var node : claimants) {
            past.add(entry(past.size() + 1, new Event.Claimed(node, past.size())));
        }
        metrics.follow(UUID.randomUUID(), past);
    }

    private static Event started(String turn, String model) {
        var like =
                LOG.stream()
                        .map(Entry::event)
                        .filter(Event.TurnStarted.class::isInstance)
                        .map(Event.TurnStarted.class::cast)
                        .findFirst()
                        .orElseThrow();
        return new Event.TurnStarted(turn, 1, Role.GENERATOR, like.product(), model);
    }

    private static Event failed(String turn, String code) {
        return new Event.TurnFailed(turn, 1, Role.GENERATOR, code, "no", Optional.empty());
    }

    private static Entry entry(long seq, Event event) {
        return new Entry(seq, 1, Instant.EPOCH, event);
    }
}
