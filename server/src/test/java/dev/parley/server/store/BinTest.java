package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.database.OnEachEngine;
import dev.parley.server.database.TestedEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnEachEngine
class BinTest {

    private static final Duration SHORT = Duration.ofMillis(1);

    private final String url;
    private Store store;

    BinTest(TestedEngine engine, @TempDir Path folder) {
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

    private UUID ended() {
        var claim = Samples.claimed(store, "node-a");
        var end = Samples.end(claim.seq() + 1, claim.epoch());
        store.log().append(claim.deliberation(), end).join();
        return claim.deliberation();
    }

    private List<UUID> listed(boolean deleted) {
        var all = Filter.newest(9);
        var filter =
                new Filter(
                        all.scenario(),
                        all.version(),
                        all.method(),
                        all.status(),
                        Optional.of("qwen"),
                        all.marks(),
                        all.q(),
                        all.since(),
                        all.until(),
                        deleted,
                        Sort.DURATION,
                        all.after(),
                        9);
        return store.archive().page(filter).items().stream().map(Summary::id).toList();
    }

    @Test
    void whatIsDeletedIsInNoListAndCanBeTakenBack() {
        var id = ended();
        assertThat(store.bin().delete(id)).isInstanceOf(DeleteOutcome.Done.class);
        assertThat(listed(false)).isEmpty();
        assertThat(listed(true)).containsExactly(id);
        assertThat(store.bin().restore(id)).isEqualTo(new DeleteOutcome.Done());
        assertThat(store.bin().restore(id)).isEqualTo(new DeleteOutcome.NotDeleted());
        assertThat(listed(false)).containsExactly(id);
    }

    @Test
    void whatIsUnderWayIsNotDeleted() {
        var id = Samples.claimed(store, "node-a").deliberation();
        assertThat(store.bin().delete(id)).isInstanceOf(DeleteOutcome.UnderWay.class);
        assertThat(listed(false)).containsExactly(id);
    }

    @Test
    void whatThereIsNotIsNeitherDeletedNorTakenBack() {
        assertThat(store.bin().delete(UUID.randomUUID())).isEqualTo(new DeleteOutcome.Unknown());
        assertThat(store.bin().restore(UUID.randomUUID())).isEqualTo(new DeleteOutcome.Unknown());
    }

    @Test
    void onlyWhatWasDeletedLongEnoughAgoIsRemovedForGoodAndItsLogWithIt()
            throws InterruptedException {
        var id = ended();
        var other = ended();
        store.bin().delete(id);
        assertThat(store.bin().empty(Duration.ofHours(1))).isZero();
        Thread.sleep(Duration.ofMillis(20));
        assertThat(store.bin().empty(SHORT)).isEqualTo(1);
        assertThat(store.log().entries(id, 0, 9)).isEmpty();
        assertThat(store.bin().restore(id)).isEqualTo(new DeleteOutcome.Unknown());
        assertThat(store.log().entries(other, 0, 9)).isNotEmpty();
        assertThat(store.bin().empty(SHORT)).isZero();
    }

    @Test
    void theKeyOfWhatWasRemovedForGoodStandsForSomethingNew() throws InterruptedException {
        var key = Optional.of(new IdempotencyKey("key-1", "digest-1"));
        var first = Samples.submission("A tale.");
        store.archive().submit(List.of(first), key, Optional.empty());
        Samples.join(store, "node-a", Samples.LONG);
        var claim = store.claims().claim("node-a", Samples.room(1)).getFirst();
        store.log().append(first.id(), Samples.end(claim.seq() + 1, claim.epoch())).join();
        store.bin().delete(first.id());
        Thread.sleep(Duration.ofMillis(20));
        assertThat(store.bin().empty(SHORT)).isEqualTo(1);
        var second = Samples.submission("Another tale.");
        assertThat(store.archive().submit(List.of(second), key, Optional.empty()))
                .isEqualTo(new SubmitOutcome.Accepted(List.of(second.id())));
    }
}
