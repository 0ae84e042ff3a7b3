package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.database.OnEachEngine;
import dev.parley.server.database.TestedEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnEachEngine
class PresentationsTest {

    private static final Duration LONG = Duration.ofHours(12);
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final int MOST = 3;

    private final String url;
    private Store store;
    private Presentations all;

    PresentationsTest(TestedEngine engine, @TempDir Path folder) {
        url = engine.fresh(folder);
    }

    @BeforeEach
    void open() {
        store = Samples.open(url);
        store.nodes().log();
        all = store.presentations();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private UUID begun(String digest) {
        var id = UUID.randomUUID();
        assertThat(all.begin(id, digest, MOST, LONG)).isTrue();
        return id;
    }

    @Test
    void whatHasBegunIsFoundByItsIdAndByItsTokenAndShowsNothingYet() {
        var id = begun("one");
        assertThat(all.findByToken("one", LONG)).isEqualTo(all.find(id, LONG));
        assertThat(all.find(id, LONG))
                .hasValueSatisfying(it -> {
                    assertThat(it.id()).isEqualTo(id);
                    assertThat(it.turn()).isZero();
                    assertThat(it.shown()).isEmpty();
                    assertThat(it.watchers()).isZero();
                });
        assertThat(all.findByToken("two", LONG)).isEmpty();
        assertThat(all.find(UUID.randomUUID(), LONG)).isEmpty();
    }

    @Test
    void eachTimeSomethingIsShownIsATurnOfItsOwn() {
        var id = begun("one");
        assertThat(all.show(id, "{\"a\":1}", LONG)).isTrue();
        assertThat(all.show(id, "{\"a\":1}", LONG)).isTrue();
        assertThat(all.find(id, LONG))
                .hasValueSatisfying(it -> {
                    assertThat(it.turn()).isEqualTo(2);
                    assertThat(it.shown()).contains("{\"a\":1}");
                });
    }

    @Test
    void whatIsEndedIsAsIfItHadNeverBeen() {
        var id = begun("one");
        assertThat(all.end(id)).isTrue();
        assertThat(all.end(id)).isFalse();
        assertThat(all.show(id, "{}", LONG)).isFalse();
        assertThat(all.findByToken("one", LONG)).isEmpty();
        assertThat(all.all(LONG)).isEmpty();
    }

    @Test
    void whosePresenterWasSilentForTooLongIsOverAndLeavesItsPlace() throws InterruptedException {
        var silent = begun("one");
        begun("two");
        begun("three");
        Thread.sleep(SHORT.toMillis() + 50);
        assertThat(all.find(silent, SHORT)).isEmpty();
        assertThat(all.show(silent, "{}", SHORT)).isFalse();
        assertThat(all.begin(UUID.randomUUID(), "four", MOST, SHORT)).isTrue();
        assertThat(all.all(LONG)).extracting(Presentation::turn).containsExactly(0L);
    }

    @Test
    void whoSaysSomethingGoesOn() throws InterruptedException {
        var id = begun("one");
        Thread.sleep(SHORT.toMillis() / 2);
        assertThat(all.show(id, "{}", SHORT)).isTrue();
        Thread.sleep(SHORT.toMillis() / 2);
        assertThat(all.find(id, SHORT)).isPresent();
    }

    @Test
    void watchersOfAllNodesAreAddedUp() {
        var id = begun("one");
        all.watched(id, "node-a", 4);
        all.watched(id, "node-b", 7);
        all.watched(id, "node-a", 5);
        assertThat(all.all(LONG)).extracting(Presentation::watchers).containsExactly(12);
        assertThat(all.find(id, LONG).map(Presentation::watchers)).isEqualTo(Optional.of(12));
    }

    @Test
    void whoeverWatchesWhatIsOverCountsNowhere() {
        var over = UUID.randomUUID();
        all.watched(over, "node-a", 4);
        assertThat(all.begin(over, "one", MOST, LONG)).isTrue();
        assertThat(all.find(over, LONG).map(Presentation::watchers)).isEqualTo(Optional.of(0));
    }

    @Test
    void noMoreBeginThanMayGoOnHoweverManyTryAtOnce()
            throws InterruptedException, ExecutionException {
        var tries = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 8; i++) {
            var digest = "token " + i;
            tries.add(() -> all.begin(UUID.randomUUID(), digest, MOST, LONG));
        }
        List<Future<Boolean>> begun;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            begun = threads.invokeAll(tries);
        }
        int many = 0;
        for (var one : begun) {
            many += one.get() ? 1 : 0;
        }
        assertThat(many).isEqualTo(MOST);
        assertThat(all.all(LONG)).hasSize(MOST);
    }
}
