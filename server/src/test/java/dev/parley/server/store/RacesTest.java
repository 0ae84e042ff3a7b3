package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.JudgeChoice.Mode;
import dev.parley.server.database.OnEachEngine;
import dev.parley.server.database.TestedEngine;
import dev.parley.server.store.SubmitOutcome.Accepted;
import dev.parley.server.store.SubmitOutcome.Again;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes write at once: what one has written and not yet committed meets what the other does.
 */
@OnEachEngine
@Timeout(60)
class RacesTest {

    private final String url;
    private Store store;
    private Database other;

    RacesTest(TestedEngine engine, @TempDir Path folder) {
        url = engine.fresh(folder);
    }

    @BeforeEach
    void open() {
        store = Samples.open(url);
        other = Samples.database(url);
    }

    @AfterEach
    void close() {
        store.close();
        other.close();
    }

    @Test
    void aKeySubmittedTwiceAtOnceIsSubmittedOnce() throws Exception {
        var key = Optional.of(new IdempotencyKey("key-1", "digest-1"));
        var theirs = Samples.submission("A tale.");
        var gate = new CountDownLatch(1);
        var first =
                Uncommitted.write(
                        other, new Submit(List.of(theirs), key, Optional.empty())::to, gate);
        var second =
                CompletableFuture.supplyAsync(() ->
                        store.archive()
                                .submit(
                                        List.of(Samples.submission("A tale.")),
                                        key,
                                        Optional.empty()));
        assertThat(second).isNotDone();
        Thread.sleep(Duration.ofMillis(100));
        gate.countDown();
        assertThat(first.join()).isEqualTo(new Accepted(List.of(theirs.id())));
        assertThat(second.join()).isEqualTo(new Again(List.of(theirs.id()), Optional.empty()));
        assertThat(store.archive().page(Filter.newest(9)).items()).hasSize(1);
    }

    @Test
    void aSubmissionThatIsStillOnItsWayIsTakenForItselfWhenItComesAgain() throws Exception {
        var submission = Samples.submission("A tale.");
        var comparison = Optional.of(UUID.randomUUID());
        var submit = new Submit(List.of(submission), Optional.empty(), comparison);
        var gate = new CountDownLatch(1);
        var first = Uncommitted.write(other, submit::to, gate);
        var again =
                CompletableFuture.supplyAsync(() ->
                        store.archive().submit(List.of(submission), Optional.empty(), comparison));
        Thread.sleep(Duration.ofMillis(100));
        gate.countDown();
        assertThat(again.join()).isEqualTo(first.join());
        assertThat(store.archive().page(Filter.newest(9)).items()).hasSize(1);
    }

    @Test
    void anAppendThatIsStillOnItsWayIsTakenForItselfWhenItComesAgain() throws Exception {
        var claim = Samples.claimed(store, "node-a");
        var entry = Samples.entry(3, 1, "text");
        var gate = new CountDownLatch(1);
        var first = Uncommitted.write(other, Append.of(claim.deliberation(), entry)::to, gate);
        var again = store.log().append(claim.deliberation(), entry);
        Thread.sleep(Duration.ofMillis(100));
        gate.countDown();
        assertThat(again.join()).isEqualTo(first.join()).isEqualTo(new AppendOutcome.Appended());
        assertThat(store.log().entries(claim.deliberation(), 2, 9)).containsExactly(entry);
    }

    @Test
    void aRunThatTwoWantJudgedAlikeAtOnceIsJudgedOnce() throws Exception {
        var run = Samples.submit(store, "A tale.");
        var submitted = (Submitted) store.log().entries(run, 0, 1).getFirst().event();
        var theirs = Samples.judgement(run, submitted, JudgeChoice.DEFAULT);
        var alike = Samples.judgement(run, submitted, JudgeChoice.DEFAULT);
        var otherwise = Samples.judgement(run, submitted, JudgeChoice.DEFAULT.in(Mode.SEQUENTIAL));
        var gate = new CountDownLatch(1);
        var first = Uncommitted.write(other, new BeginJudgements(List.of(theirs))::to, gate);
        var second =
                CompletableFuture.supplyAsync(
                        () -> store.judgements().begin(List.of(alike, otherwise)));
        Thread.sleep(Duration.ofMillis(100));
        gate.countDown();
        assertThat(first.join()).containsExactly(theirs.id());
        assertThat(second.join())
                .as("another mode is another judge")
                .containsExactly(otherwise.id());
        assertThat(store.archive().judgements(run)).hasSize(2);
    }

    @Test
    void aJudgementThatIsStillOnItsWayIsTakenForItselfWhenItComesAgain() throws Exception {
        var run = Samples.submit(store, "A tale.");
        var submitted = (Submitted) store.log().entries(run, 0, 1).getFirst().event();
        var begin =
                new BeginJudgements(
                        List.of(Samples.judgement(run, submitted, JudgeChoice.DEFAULT)));
        var gate = new CountDownLatch(1);
        var first = Uncommitted.write(other, begin::to, gate);
        var again = CompletableFuture.supplyAsync(() -> store.judgements().begin(begin.all()));
        Thread.sleep(Duration.ofMillis(100));
        gate.countDown();
        assertThat(again.join()).isEqualTo(first.join());
        assertThat(store.archive().judgements(run)).hasSize(1);
    }
}
