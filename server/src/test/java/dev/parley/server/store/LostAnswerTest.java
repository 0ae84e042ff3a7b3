package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.server.database.BadWire;
import dev.parley.server.database.TestedEngine;
import dev.parley.server.store.AppendOutcome.Appended;
import dev.parley.server.store.StoreFault.Reason;
import dev.parley.server.store.SubmitOutcome.Accepted;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The connection to PostgreSQL breaks when a commit is done and its answer not yet here. */
@Timeout(60)
class LostAnswerTest {

    private static final StoreLimits IMPATIENT =
            new StoreLimits(
                    500,
                    100,
                    3,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1));

    private final BadWire wire;
    private final Store store;

    LostAnswerTest(@TempDir Path folder) {
        var url = TestedEngine.POSTGRESQL.fresh(folder);
        var port = URI.create(url.substring("jdbc:".length())).getPort();
        wire = new BadWire(port);
        store = Store.open(url.replace(":" + port, ":" + wire.port()), IMPATIENT);
    }

    @AfterEach
    void close() {
        store.close();
        wire.close();
    }

    @Test
    void anAppendIsThereOnce() {
        var claim = Samples.claimed(store, "node-a");
        wire.loseAnswers(1);
        var entry = Samples.entry(3, 1, "text");
        assertThat(store.log().append(claim.deliberation(), entry).join())
                .isEqualTo(new Appended());
        assertThat(store.log().entries(claim.deliberation(), 2, 9)).containsExactly(entry);
    }

    /** Both the commit and the second try lose their answers: the owner asks again. */
    @Test
    void anAppendIsThereOnceThoughItIsAskedForAgainAndAgain() {
        var claim = Samples.claimed(store, "node-a");
        wire.loseAnswers(2);
        var entry = Samples.entry(3, 1, "text");
        var lost = store.log().append(claim.deliberation(), entry);
        assertThat(lost).failsWithin(Samples.LONG);
        assertThat(((StoreFault) lost.exceptionNow()).reason()).isEqualTo(Reason.AWAY);
        assertThat(store.log().append(claim.deliberation(), entry).join())
                .isEqualTo(new Appended());
        assertThat(store.log().entries(claim.deliberation(), 2, 9)).containsExactly(entry);
    }

    @Test
    void aSubmissionIsThereOnce() {
        var submission = Samples.submission("A tale.");
        wire.loseAnswers(1);
        var key = Optional.of(new IdempotencyKey("key-1", "digest-1"));
        assertThat(store.archive().submit(List.of(submission), key, Optional.empty()))
                .isEqualTo(new Accepted(List.of(submission.id())));
        assertThat(store.archive().page(Filter.newest(9)).items()).hasSize(1);
    }

    @Test
    void aClaimIsKnownToItsNode() {
        Samples.join(store, "node-a", Samples.LONG);
        Samples.submit(store, "one");
        Samples.submit(store, "two");
        wire.loseAnswers(1);
        assertThat(store.claims().claim("node-a", Samples.room(1))).hasSize(1);
        assertThat(store.claims().held("node-a")).hasSize(1);
    }

    @Test
    void aDatabaseThatSaysNothingMoreKeepsNobodyWaitingForLong() {
        var claim = Samples.claimed(store, "node-a");
        wire.stall(true);
        var append = store.log().append(claim.deliberation(), Samples.entry(3, 1, "text"));
        var read =
                catchThrowableOfType(
                        StoreFault.class, () -> store.archive().find(claim.deliberation()));
        assertThat(read.reason()).isEqualTo(Reason.AWAY);
        assertThat(append).failsWithin(Duration.ofSeconds(15));
        assertThat(((StoreFault) append.exceptionNow()).passing()).isTrue();
        wire.stall(false);
        assertThat(store.log().append(claim.deliberation(), Samples.entry(3, 1, "text")).join())
                .isEqualTo(new Appended());
    }
}
