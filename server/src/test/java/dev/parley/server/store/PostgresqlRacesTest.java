package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.database.TestedEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Races that SQLite, which has one writer at a time, does not know. */
@Timeout(60)
class PostgresqlRacesTest {

    private final String url;
    private final Store store;
    private final Database other;

    PostgresqlRacesTest(@TempDir Path folder) {
        url = TestedEngine.POSTGRESQL.fresh(folder);
        store = Samples.open(url);
        other = Samples.database(url);
    }

    @AfterEach
    void close() {
        store.close();
        other.close();
    }

    @Test
    void aNodeClaimsWhatIsLeftWhileAnotherIsClaimingAndWaitsForNobody() throws Exception {
        Samples.join(store, "node-a", Samples.LONG);
        Samples.join(store, "node-b", Samples.LONG);
        var all = IntStream.range(0, 6).mapToObj(i -> Samples.submit(store, "Tale " + i)).toList();
        var gate = new CountDownLatch(1);
        var theirs =
                Uncommitted.write(other, new Taking("node-b", Samples.room(3), "call-b")::to, gate);
        var ours = store.claims().claim("node-a", Samples.room(3));
        gate.countDown();
        assertThat(ids(ours)).hasSize(3).doesNotContainAnyElementsOf(ids(theirs.join()));
        assertThat(all).containsAll(ids(ours)).containsAll(ids(theirs.join()));
    }

    private static List<UUID> ids(List<Claim> claims) {
        return claims.stream().map(Claim::deliberation).toList();
    }

    /** Each has what the other wants: the database breaks one off, and that is run again. */
    @Test
    void losesAndDoublesNothingWhereTwoCommitsWaitForEachOther() throws Exception {
        var one = Samples.submit(store, "one");
        var two = Samples.submit(store, "two");
        try (var third = Samples.database(url)) {
            var met = new CountDownLatch(2);
            var theirs = other.later(handle -> crossing(handle, one, two, met));
            var ours = third.later(handle -> crossing(handle, two, one, met));
            assertThat(theirs).succeedsWithin(Samples.LONG);
            assertThat(ours).succeedsWithin(Samples.LONG);
        }
        assertThat(store.archive().page(Filter.newest(9)).items())
                .extracting(Summary::tokens)
                .containsExactly(2L, 2L);
    }

    private static boolean crossing(Handle handle, UUID first, UUID second, CountDownLatch met) {
        var more = "UPDATE deliberation SET tokens = tokens + 1 WHERE id = ?";
        handle.execute(more, first.toString());
        met.countDown();
        Uncommitted.await(met);
        handle.execute(more, second.toString());
        return true;
    }
}
