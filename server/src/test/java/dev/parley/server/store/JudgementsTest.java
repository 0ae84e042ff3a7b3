package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.JudgeChoice.Mode;
import dev.parley.server.database.OnEachEngine;
import dev.parley.server.database.TestedEngine;
import dev.parley.server.live.GoldenLogs;
import dev.parley.specs.NaPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which runs a judge has not judged yet, and what became of those that it judged again. */
@OnEachEngine
class JudgementsTest {

    private static final JudgeKey QWEN = JudgeKey.of(JudgeChoice.DEFAULT, "qwen");

    private final String url;
    private Store store;
    private UUID run = new UUID(0, 0);

    JudgementsTest(TestedEngine engine, @TempDir Path folder) {
        url = engine.fresh(folder);
    }

    @BeforeEach
    void open() {
        store = Samples.open(url);
        run = bring("self-refine");
    }

    private UUID bring(String log) {
        var recorded =
                new Recorded(UUID.randomUUID(), GoldenLogs.all().getOrDefault(log, List.of()));
        store.archive().bring(recorded);
        return recorded.id();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<UUID> unjudged(int version, JudgeKey judge) {
        return unjudged(version, judge, Optional.empty(), Optional.empty());
    }

    private List<UUID> unjudged(
            int version, JudgeKey judge, Optional<String> method, Optional<List<UUID>> among) {
        return store.judgements().unjudged(new Unjudged("tales", version, judge, method, among, 9));
    }

    private Submitted first() {
        return (Submitted) store.log().entries(run, 0, 1).getFirst().event();
    }

    /** By qwen, under the second version. */
    private UUID judgedAgain(JudgeChoice choice) {
        var submission = Samples.judgement(run, first(), choice);
        store.archive().submit(List.of(submission), Optional.empty(), Optional.empty());
        return submission.id();
    }

    @Test
    void whatWasJudgedAtFirstUnderThatVersionByThatJudgeIsJudged() {
        assertThat(unjudged(1, JudgeKey.of(first()))).isEmpty();
        assertThat(unjudged(1, JudgeKey.of(JudgeChoice.DEFAULT, "another"))).containsExactly(run);
        assertThat(unjudged(1, JudgeKey.of(JudgeChoice.DEFAULT.in(Mode.SEQUENTIAL), "qwen")))
                .containsExactly(run);
        assertThat(unjudged(2, JudgeKey.of(first()))).containsExactly(run);
    }

    @Test
    void whatIsAboutToBeJudgedIsLeftOutUntilItIsCancelled() {
        var later = judgedAgain(JudgeChoice.DEFAULT);
        assertThat(unjudged(2, QWEN)).isEmpty();
        Samples.join(store, "node-a", Samples.LONG);
        var claim = store.claims().claim("node-a", Samples.room(1)).getFirst();
        assertThat(claim.deliberation()).isEqualTo(later);
        var cancelled =
                new Entry(
                        claim.seq() + 1,
                        claim.epoch(),
                        Instant.EPOCH,
                        new Event.Cancelled("by a test"));
        store.log().append(later, cancelled).join();
        assertThat(unjudged(2, QWEN)).containsExactly(run);
    }

    @Test
    void onlyCompletedRunsOfThatMethodAndAmongThoseNamedAreFound() {
        bring("failed");
        bring("cancelled");
        assertThat(unjudged(2, QWEN, Optional.of("self-refine"), Optional.empty()))
                .containsExactly(run);
        assertThat(unjudged(2, QWEN, Optional.of("vanilla"), Optional.empty())).isEmpty();
        assertThat(unjudged(2, QWEN, Optional.empty(), Optional.of(List.of(run))))
                .containsExactly(run);
        assertThat(unjudged(2, QWEN, Optional.empty(), Optional.of(List.of(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void tellsTheRunWithItsFirstJudgementAndTheLaterOne() {
        var later = judgedAgain(JudgeChoice.DEFAULT);
        assertThat(store.judgements().under("tales", 1, 9)).isEmpty();
        var told = store.judgements().under("tales", 2, 9).getFirst();
        assertThat(told.run().id()).isEqualTo(run);
        assertThat(told.version()).isEqualTo(1);
        assertThat(told.later().id()).isEqualTo(later);
        assertThat(told.before().orElseThrow().verdicts()).hasSize(4);
        assertThat(told.after()).isEmpty();
    }

    @Test
    void theMigrationFindsInOlderLogsWhatASubmissionNotes() throws Exception {
        var panel =
                new JudgeChoice(Mode.PANEL, NaPolicy.PAPER, false, false, List.of("qwen", "gemma"));
        judgedAgain(panel);
        var noted = rows();
        assertThat(noted).contains("2 panel paper qwen,gemma", "1 joint code qwen");
        execute("UPDATE deliberation SET scenario_version = NULL, judge = NULL");
        execute(migration());
        assertThat(rows()).isEqualTo(noted);
    }

    /** Its last statement. */
    private String migration() throws IOException {
        var engine = url.startsWith("jdbc:sqlite:") ? "sqlite" : "postgresql";
        var path = "/db/migration/" + engine + "/V8__judged_under.sql";
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream(path))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.lastIndexOf("UPDATE deliberation SET"));
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var asked = connection.createStatement()) {
            asked.execute(statement);
        }
    }

    private List<String> rows() throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var asked = connection.createStatement();
                var found =
                        asked.executeQuery(
                                "SELECT scenario_version, judge FROM deliberation ORDER BY id")) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1) + " " + found.getString(2));
            }
            return rows;
        }
    }
}
