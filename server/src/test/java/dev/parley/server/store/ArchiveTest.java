package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.server.database.OnEachEngine;
import dev.parley.server.database.TestedEngine;
import dev.parley.server.live.GoldenLogs;
import dev.parley.server.store.SubmitOutcome.Accepted;
import dev.parley.server.store.SubmitOutcome.Again;
import dev.parley.server.store.SubmitOutcome.KeyTaken;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of what is submitted or brought. */
@OnEachEngine
class ArchiveTest {

    private static final Optional<IdempotencyKey> KEY = key("digest-1");

    private final String url;

    private Store store;

    ArchiveTest(TestedEngine engine, @TempDir Path folder) {
        url = engine.fresh(folder);
    }

    @BeforeEach
    void open() {
        store = Samples.open(url);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Optional<IdempotencyKey> key(String digest) {
        return Optional.of(new IdempotencyKey("key-1", digest));
    }

    private SubmitOutcome submit(Optional<IdempotencyKey> key, Submission... all) {
        return store.archive().submit(List.of(all), key, Optional.empty());
    }

    @Test
    void queuesWhatIsSubmitted() {
        var id = Samples.submit(store, "A tale.");
        assertThat(store.archive().find(id))
                .contains(new Row(id, Status.QUEUED, Optional.empty(), 0, 1, Optional.empty()));
    }

    @Test
    void namesTheOwnerOfWhatIsClaimed() {
        var claim = Samples.claimed(store, "node-a");
        assertThat(store.archive().find(claim.deliberation()).flatMap(Row::owner))
                .contains("node-a");
    }

    @Test
    void takesInWhatAnotherStoreRecordedOnce() {
        for (var log : GoldenLogs.listed().values()) {
            var recorded = new Recorded(UUID.randomUUID(), log);
            assertThat(store.archive().bring(recorded)).isTrue();
            assertThat(store.archive().bring(recorded)).isFalse();
            assertThat(store.log().entries(recorded.id(), 0, 1000)).isEqualTo(log);
        }
        assertThat(store.archive().page(Filter.newest(9)).items())
                .hasSize(GoldenLogs.listed().size())
                .allMatch(Summary::imported);
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        assertThat(store.archive().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void givesTheSameDeliberationForTheSameKeyThoughWhatTheServerAddedDiffers() {
        var first = Samples.submission("A tale.");
        submit(KEY, first);
        var again =
                new Submission(
                        UUID.randomUUID(), Samples.submitted("tales", "align3", "A tale.", 7));
        assertThat(submit(KEY, again)).isEqualTo(new Again(List.of(first.id()), Optional.empty()));
        assertThat(store.archive().find(again.id())).isEmpty();
    }

    @Test
    void refusesAKeyUnderWhichSomethingElseWasSubmitted() {
        submit(KEY, Samples.submission("A tale."));
        assertThat(submit(key("digest-2"), Samples.submission("A tale.")))
                .isEqualTo(new KeyTaken("key-1"));
    }

    @Test
    void takesTheSameSubmissionTwiceAsOneWhoseAnswerWasLost() {
        var submission = Samples.submission("A tale.");
        submit(KEY, submission);
        assertThat(submit(KEY, submission)).isEqualTo(new Accepted(List.of(submission.id())));
        assertThat(store.archive().page(Filter.newest(10)).items()).hasSize(1);
    }

    @Test
    void givesTheComparisonAgainWithItsDeliberationsInTheirOrder() {
        var comparison = Optional.of(UUID.randomUUID());
        var first = IntStream.range(0, 5).mapToObj(i -> Samples.submission("tale " + i)).toList();
        var again = IntStream.range(0, 5).mapToObj(i -> Samples.submission("tale " + i)).toList();
        store.archive().submit(first, KEY, comparison);
        assertThat(store.archive().submit(again, KEY, Optional.of(UUID.randomUUID())))
                .isEqualTo(new Again(first.stream().map(Submission::id).toList(), comparison));
    }

    @Test
    void listsAComparisonInTheOrderOfItsSubmission() {
        var comparison = UUID.randomUUID();
        var all = IntStream.range(0, 5).mapToObj(i -> Samples.submission("tale " + i)).toList();
        store.archive().submit(all, Optional.empty(), Optional.of(comparison));
        assertThat(store.archive().comparison(comparison))
                .extracting(Summary::id)
                .containsExactlyElementsOf(all.stream().map(Submission::id).toList());
        assertThat(store.archive().comparison(UUID.randomUUID())).isEmpty();
    }

    @Test
    void submitsAllOrNone() {
        var taken = Samples.submission("A tale.");
        submit(Optional.empty(), taken);
        var fresh = Samples.submission("Fresh.");
        var clash = new Submission(taken.id(), Samples.submission("Other.").event());
        assertThatThrownBy(() -> submit(KEY, fresh, clash)).isInstanceOf(StoreFault.class);
        assertThat(store.archive().find(fresh.id())).isEmpty();
        assertThat(submit(KEY, fresh)).isEqualTo(new Accepted(List.of(fresh.id())));
    }
}
