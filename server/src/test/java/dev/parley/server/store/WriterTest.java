package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.database.OnEachEngine;
import dev.parley.server.database.TestedEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnEachEngine
class WriterTest {

    private final String url;
    private Database database;

    WriterTest(TestedEngine engine, @TempDir Path folder) {
        url = engine.fresh(folder);
    }

    @BeforeEach
    void open() {
        var second = Duration.ofSeconds(1);
        var limits = new StoreLimits(100, 3, 2, second, second, second);
        database = Database.open(Engine.of(url, Optional.empty()), limits);
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Keeps the writer in a transaction until the gate is opened. */
    private CompletableFuture<Boolean> hold(CountDownLatch gate) throws InterruptedException {
        var held = new CountDownLatch(1);
        var holding =
                database.later(_ -> {
                    held.countDown();
                    return waited(gate);
                });
        held.await();
        return holding;
    }

    private static boolean waited(CountDownLatch gate) {
        try {
            gate.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void letsWhatGathersShareACommitAndRunsTheGoodAgainWhenOneOfThemIsBad()
            throws InterruptedException {
        var gate = new CountDownLatch(1);
        var holding = hold(gate);
        var runs = new AtomicInteger();
        var good = database.later(_ -> runs.incrementAndGet());
        var bad = database.later(handle -> handle.execute("INSERT INTO nowhere VALUES (1)"));
        gate.countDown();
        assertThat(holding).succeedsWithin(Samples.LONG);
        assertThat(good).succeedsWithin(Samples.LONG).isEqualTo(2);
        assertThat(bad).failsWithin(Samples.LONG);
    }

    @Test
    void refusesWhatWouldWaitBehindMoreThanTheLimit() throws InterruptedException {
        var gate = new CountDownLatch(1);
        var holding = hold(gate);
        var waiting = Stream.generate(() -> database.later(_ -> true)).limit(3).toList();
        var tooMany = database.later(_ -> true);
        gate.countDown();
        assertThat(holding).succeedsWithin(Samples.LONG);
        assertThat(waiting).allSatisfy(each -> assertThat(each).succeedsWithin(Samples.LONG));
        assertThat(tooMany).isCompletedExceptionally();
        assertThat(tooMany.exceptionNow())
                .hasMessage("3 writes wait for the log already; try again later");
    }

    @Test
    void goesOnAfterAnErrorOfTheMachine() {
        var broken =
                database.later(_ -> {
                    throw new StackOverflowError("too deep");
                });
        assertThat(broken).failsWithin(Samples.LONG);
        assertThat(database.later(_ -> 7)).succeedsWithin(Samples.LONG).isEqualTo(7);
    }
}
