package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.model.openai.Ration;
import dev.parley.server.database.OnEachEngine;
import dev.parley.server.database.TestedEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnEachEngine
class ClaimsTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    private final String url;
    private Store store;

    ClaimsTest(TestedEngine engine, @TempDir Path folder) {
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

    private List<UUID> claim(String node, int most) {
        return store.claims().claim(node, Samples.room(most)).stream()
                .map(Claim::deliberation)
                .toList();
    }

    private void join(String node) {
        Samples.join(store, node, Samples.LONG);
    }

    @Test
    void takesTheOldestFirst() {
        join("node-a");
        var first = Samples.submit(store, "first");
        pause(Duration.ofMillis(3));
        var second = Samples.submit(store, "second");
        assertThat(claim("node-a", 1)).containsExactly(first);
        assertThat(claim("node-a", 5)).containsExactly(second);
    }

    @Test
    void takesWhatIsToBeCancelledBeforeAllElse() {
        join("node-a");
        Samples.submit(store, "first");
        pause(Duration.ofMillis(3));
        var second = Samples.submit(store, "second");
        store.claims().requestCancel(second);
        assertThat(claim("node-a", 1)).containsExactly(second);
    }

    @Test
    void writesTheClaimIntoTheLogUnderItsOwnEpoch() {
        var claim = Samples.claimed(store, "node-a");
        assertThat(claim).isEqualTo(new Claim(claim.deliberation(), 1, 2));
        var last = store.log().entries(claim.deliberation(), 1, 10).getLast();
        assertThat(last.event()).isEqualTo(new Event.Claimed("node-a", 1));
        assertThat(last.epoch()).isEqualTo(1);
    }

    @Test
    void takesNothingMoreWhenTheAnswerToAClaimWasLost() {
        join("node-a");
        Samples.submit(store, "first");
        Samples.submit(store, "second");
        var taking = new Taking("node-a", Samples.room(1), "call-1");
        try (var database = Samples.database(url)) {
            var first = database.write(taking::to);
            assertThat(first).hasSize(1);
            assertThat(database.write(taking::to)).isEqualTo(first);
        }
    }

    @Test
    void leavesAloneWhatALivingNodeHolds() {
        Samples.claimed(store, "node-a");
        join("node-b");
        assertThat(claim("node-b", 5)).isEmpty();
    }

    @Test
    void leavesAloneWhatHasEnded() {
        var claim = Samples.claimed(store, "node-a");
        store.log().append(claim.deliberation(), Samples.end(3, 1)).join();
        store.nodes().leave("node-a");
        join("node-b");
        assertThat(claim("node-b", 5)).isEmpty();
    }

    @Test
    void takesOverWhatANodeHeldWhoseLeaseRanOut() {
        var claim = Samples.claimed(store, "node-a");
        Samples.join(store, "node-a", Duration.ofMillis(1500));
        pause(Duration.ofMillis(1600));
        join("node-b");
        store.claims().freeTheOrphaned("node-b");
        assertThat(store.claims().claim("node-b", Samples.room(5)))
                .containsExactly(new Claim(claim.deliberation(), 2, 3));
    }

    @Test
    void leavesAloneWhatOthersHoldWhereTheLeaseOfWhoeverAsksRanOutToo() {
        Samples.join(store, "node-a", SHORT);
        Samples.join(store, "node-b", SHORT);
        Samples.submit(store, "A tale.");
        claim("node-a", 1);
        pause(SHORT.multipliedBy(2));
        store.claims().freeTheOrphaned("node-b");
        assertThat(store.claims().held("node-a")).hasSize(1);
    }

    @Test
    void leavesAloneWhatANodeHoldsThatRenewedItsLease() {
        Samples.join(store, "node-a", Duration.ofSeconds(3));
        Samples.submit(store, "A tale.");
        claim("node-a", 1);
        pause(Duration.ofMillis(1600));
        Samples.join(store, "node-a", Duration.ofSeconds(3));
        pause(Duration.ofMillis(1600));
        join("node-b");
        store.claims().freeTheOrphaned("node-b");
        assertThat(claim("node-b", 5)).isEmpty();
    }

    @Test
    void givesNothingToANodeWhoseLeaseRanOut() {
        Samples.join(store, "node-a", SHORT);
        Samples.submit(store, "A tale.");
        pause(SHORT.multipliedBy(2));
        assertThat(claim("node-a", 5)).isEmpty();
    }

    @Test
    void handsOverAtOnceWhatIsReleased() {
        var claim = Samples.claimed(store, "node-a");
        join("node-b");
        store.claims().release("node-a", claim);
        assertThat(claim("node-b", 5)).containsExactly(claim.deliberation());
    }

    @Test
    void letsNoNodeReleaseWhatAnotherHolds() {
        var claim = Samples.claimed(store, "node-a");
        join("node-b");
        store.claims().release("node-b", claim);
        assertThat(claim("node-b", 5)).isEmpty();
    }

    /** An earlier run of the node's own may notice late that it was taken for gone meanwhile. */
    @Test
    void letsNoNodeReleaseWhatItHasClaimedAnew() {
        var earlier = Samples.claimed(store, "node-a");
        store.nodes().leave("node-a");
        join("node-a");
        var anew = store.claims().claim("node-a", Samples.room(5));
        store.claims().release("node-a", earlier);
        assertThat(store.claims().held("node-a")).isEqualTo(anew);
    }

    @Test
    void freesWhatANodeHeldThatLeaves() {
        var claim = Samples.claimed(store, "node-a");
        store.nodes().leave("node-a");
        join("node-b");
        assertThat(claim("node-b", 5)).containsExactly(claim.deliberation());
    }

    @Test
    void tellsTheOwnerWhatToCancel() {
        var claim = Samples.claimed(store, "node-a");
        Samples.claimed(store, "node-b");
        assertThat(store.claims().requestCancel(claim.deliberation()))
                .isEqualTo(new CancelOutcome.Requested());
        assertThat(store.claims().toCancel("node-a")).containsExactly(claim.deliberation());
        assertThat(store.claims().toCancel("node-b")).isEmpty();
    }

    @Test
    void hasNothingToCancelAfterTheEnd() {
        var claim = Samples.claimed(store, "node-a");
        store.claims().requestCancel(claim.deliberation());
        store.log().append(claim.deliberation(), Samples.end(3, 1)).join();
        assertThat(store.claims().toCancel("node-a")).isEmpty();
        assertThat(store.claims().requestCancel(claim.deliberation()))
                .isEqualTo(new CancelOutcome.AlreadyEnded());
    }

    @Test
    void doesNotKnowADeliberationToCancelThatThereNeverWas() {
        assertThat(store.claims().requestCancel(UUID.randomUUID()))
                .isEqualTo(new CancelOutcome.Unknown());
    }

    @Test
    void aNodeThatWasTakenForGoneLivesAgainWithItsNextRenewal() {
        join("node-a");
        store.nodes().leave("node-a");
        assertThat(alive()).isEmpty();
        join("node-a");
        assertThat(alive()).containsExactly("node-a");
    }

    @Test
    void takesWhatSomebodyWaitsForBeforeWhatNobodyWaitsFor() {
        join("node-a");
        Samples.submit(store, "first", Urgency.BATCH);
        pause(Duration.ofMillis(3));
        var second = Samples.submit(store, "second");
        assertThat(claim("node-a", 1)).containsExactly(second);
        assertThat(store.claims().waiting())
                .isEqualTo(Map.of(Urgency.INTERACTIVE, 0, Urgency.BATCH, 1));
    }

    @Test
    void takesNoMoreOfWhatNobodyWaitsForThanThereIsRoomFor() {
        join("node-a");
        IntStream.range(0, 5).forEach(i -> Samples.submit(store, "Tale " + i, Urgency.BATCH));
        assertThat(store.claims().claim("node-a", new Claims.Room(5, 2))).hasSize(2);
        assertThat(store.claims().claim("node-a", new Claims.Room(5, 0))).isEmpty();
    }

    @Test
    void leavesAsManyToEachOtherNode() {
        IntStream.range(0, 9).forEach(i -> Samples.submit(store, "Tale " + i));
        join("node-a");
        join("node-b");
        join("node-c");
        assertThat(claim("node-a", 100)).hasSize(3);
        store.nodes().drain("node-c", true);
        assertThat(claim("node-b", 100)).hasSize(3);
        assertThat(claim("node-c", 100)).isEmpty();
    }

    @Test
    void remembersWhichNodeTookOverFromWhich() {
        var claim = Samples.claimed(store, "node-a");
        store.nodes().leave("node-a");
        join("node-b");
        claim("node-b", 1);
        var takeOver = store.nodes().takeOvers(5).getFirst();
        assertThat(takeOver.deliberation()).isEqualTo(claim.deliberation());
        assertThat(List.of(takeOver.from(), takeOver.to())).containsExactly("node-a", "node-b");
    }

    @Test
    void eachNodeKnowsWhatTheOthersHoldWhenItSaysWhatItHolds() {
        var ration = Map.of("model", new Ration(3, 0, 0));
        Samples.join(store, "node-a", Samples.LONG, ration);
        store.nodes()
                .renew(
                        "node-b",
                        Samples.LONG,
                        living -> {
                            assertThat(living).extracting(NodeRow::id).contains("node-a", "node-b");
                            assertThat(living.getFirst().report().holds()).isEqualTo(ration);
                            return NodeReport.NOTHING;
                        });
    }

    @Test
    void isOneLogForAllWhoOpenIt() {
        try (var other = Samples.open(url)) {
            assertThat(other.nodes().log()).isEqualTo(store.nodes().log());
        }
    }

    private List<String> alive() {
        return store.nodes().all().stream()
                .filter(NodeRow::alive)
                .map(NodeRow::id)
                .sorted()
                .toList();
    }

    @Test
    void namesTheNodesThatLive() {
        join("node-b");
        join("node-a");
        Samples.join(store, "node-c", SHORT);
        pause(SHORT.multipliedBy(2));
        assertThat(alive()).containsExactly("node-a", "node-b");
    }

    @Test
    void givesEachDeliberationToOneOfTwoStoresThatRaceForIt() throws Exception {
        IntStream.range(0, 60).forEach(i -> Samples.submit(store, "Tale " + i));
        try (var other = Samples.open(url);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            join("node-a");
            join("node-b");
            var all = new ArrayList<UUID>();
            var races = List.of(race(store, "node-a"), race(other, "node-b"));
            for (var claimed : threads.invokeAll(races)) {
                all.addAll(claimed.get());
            }
            assertThat(all).hasSize(60).doesNotHaveDuplicates();
        }
    }

    private static Callable<List<UUID>> race(Store store, String node) {
        return () -> {
            var all = new ArrayList<UUID>();
            for (var some = store.claims().claim(node, Samples.room(3));
                    !some.isEmpty();
                    some = store.claims().claim(node, Samples.room(3))) {
                some.forEach(claim -> all.add(claim.deliberation()));
            }
            return all;
        };
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
