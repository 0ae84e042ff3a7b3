package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.server.database.OnEachEngine;
import dev.parley.server.database.TestedEngine;
import dev.parley.server.store.AppendOutcome.Appended;
import dev.parley.server.store.AppendOutcome.Fenced;
import dev.parley.server.store.StoreFault.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnEachEngine
class EventLogTest {

    private final String url;
    private Store store;
    private Claim claim;

    EventLogTest(TestedEngine engine, @TempDir Path folder) {
        url = engine.fresh(folder);
    }

    @BeforeEach
    void open() {
        store = Samples.open(url);
        claim = Samples.claimed(store, "node-a");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private AppendOutcome append(Entry entry) {
        return store.log().append(claim.deliberation(), entry).join();
    }

    @Test
    void readsBackExactlyWhatWasAppended() {
        var entry = Samples.entry(3, 1, "Once upon a time 🔦");
        append(entry);
        assertThat(store.log().entries(claim.deliberation(), 2, 10)).containsExactly(entry);
    }

    @Test
    void readsNoMoreThanWasAskedFor() {
        append(Samples.entry(3, 1, "a"));
        append(Samples.entry(4, 1, "b"));
        assertThat(store.log().entries(claim.deliberation(), 1, 2))
                .extracting(Entry::seq)
                .containsExactly(2L, 3L);
    }

    @Test
    void beginsEveryLogWithSubmittedAndClaimed() {
        assertThat(store.log().entries(claim.deliberation(), 0, 10))
                .extracting(each -> each.event().getClass().getSimpleName() + each.epoch())
                .containsExactly("Submitted0", "Claimed1");
    }

    @Test
    void fencesAnAppendUnderAnOldEpoch() {
        store.claims().release("node-a", claim);
        Samples.join(store, "node-b", Samples.LONG);
        store.claims().claim("node-b", Samples.room(1));
        assertThat(append(Samples.entry(4, 1, "late"))).isInstanceOf(Fenced.class);
    }

    @Test
    void fencesAnAppendToATakenPlace() {
        append(Samples.entry(3, 1, "first"));
        assertThat(append(Samples.entry(3, 1, "second"))).isInstanceOf(Fenced.class);
    }

    @Test
    void fencesAnAppendAfterTheEnd() {
        append(Samples.end(3, 1));
        assertThat(append(Samples.end(4, 1))).isInstanceOf(Fenced.class);
    }

    @Test
    void fencesAnAppendToAnUnknownDeliberation() {
        var outcome = store.log().append(UUID.randomUUID(), Samples.entry(1, 0, "x")).join();
        assertThat(outcome).isInstanceOf(Fenced.class);
    }

    @Test
    void keepsAnEntryOnceThoughItIsAppendedTwice() {
        append(Samples.entry(3, 1, "once"));
        assertThat(append(Samples.entry(3, 1, "once"))).isEqualTo(new Appended());
        assertThat(store.log().entries(claim.deliberation(), 2, 10)).hasSize(1);
    }

    @Test
    void asksForAnAppendAgainThatCameBeforeItsTurn() {
        var early = store.log().append(claim.deliberation(), Samples.entry(4, 1, "b"));
        assertThat(fault(early).reason()).isEqualTo(Reason.TOO_EARLY);
        assertThat(fault(early).passing()).isTrue();
    }

    @Test
    void doesNotLetOneBadAppendFailTheOthersOfItsCommit() {
        var ids = IntStream.range(0, 20).mapToObj(_ -> fresh()).toList();
        var answers = new ArrayList<CompletableFuture<AppendOutcome>>();
        ids.subList(0, 10).forEach(id -> answers.add(third(id)));
        var bad = store.log().append(claim.deliberation(), Samples.entry(9, 1, "too early"));
        ids.subList(10, 20).forEach(id -> answers.add(third(id)));
        assertThat(fault(bad).reason()).isEqualTo(Reason.TOO_EARLY);
        assertThat(answers).extracting(CompletableFuture::join).containsOnly(new Appended());
        assertThat(ids).allSatisfy(id -> assertThat(store.log().entries(id, 2, 9)).hasSize(1));
    }

    private CompletableFuture<AppendOutcome> third(UUID id) {
        return store.log().append(id, Samples.entry(3, 1, "x"));
    }

    @Test
    void answersAppendsInTheOrderInWhichTheyCame() {
        var answered = Collections.synchronizedList(new ArrayList<Long>());
        var all =
                LongStream.rangeClosed(3, 402)
                        .mapToObj(seq -> Samples.entry(seq, 1, "text " + seq))
                        .map(entry -> answeredInto(answered, entry))
                        .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
        assertThat(answered)
                .containsExactlyElementsOf(LongStream.rangeClosed(3, 402).boxed().toList());
        assertThat(store.log().entries(claim.deliberation(), 2, 1000)).hasSize(400);
    }

    private CompletableFuture<Boolean> answeredInto(List<Long> answered, Entry entry) {
        return store.log()
                .append(claim.deliberation(), entry)
                .thenApply(outcome -> outcome.equals(new Appended()) && answered.add(entry.seq()));
    }

    @Test
    void writesWhatWaitsBeforeItCloses() {
        var last = store.log().append(claim.deliberation(), Samples.entry(3, 1, "last"));
        store.close();
        assertThat(last).isCompletedWithValue(new Appended());
    }

    @Test
    void refusesAppendsOnceItIsClosed() {
        store.close();
        var late = store.log().append(claim.deliberation(), Samples.entry(3, 1, "late"));
        assertThat(fault(late).reason()).isEqualTo(Reason.CLOSED);
    }

    private UUID fresh() {
        Samples.submit(store, "Another tale.");
        return store.claims().claim("node-a", Samples.room(1)).getFirst().deliberation();
    }

    private static StoreFault fault(CompletableFuture<?> failing) {
        assertThat(failing).failsWithin(Samples.LONG);
        return (StoreFault) failing.exceptionNow();
    }
}
