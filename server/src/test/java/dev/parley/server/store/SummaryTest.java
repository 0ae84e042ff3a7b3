package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Fork;
import dev.parley.agents.deliberation.Purpose;
import dev.parley.server.database.OnEachEngine;
import dev.parley.server.database.TestedEngine;
import dev.parley.server.live.GoldenLogs;
import dev.parley.server.live.Transcript;
import dev.parley.specs.Score;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The summary that appends keep says what the fold of the log says. */
@OnEachEngine
class SummaryTest {

    private final String url;

    SummaryTest(TestedEngine engine, @TempDir Path folder) {
        url = engine.fresh(folder);
    }

    static Stream<String> names() {
        return GoldenLogs.listed().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysAfterEachEventWhatTheFoldOfTheLogSays(String name) {
        var golden = Objects.requireNonNull(GoldenLogs.listed().get(name));
        var submitted = GoldenLogs.submitted(golden);
        var begun = submitted.fork().map(Fork::shared).orElse(1L).intValue();
        var shared = golden.subList(1, begun).stream().map(Entry::event).toList();
        var id = UUID.randomUUID();
        try (var store = Samples.open(url)) {
            Samples.join(store, "node-a", Samples.LONG);
            store.archive()
                    .submit(
                            List.of(new Submission(id, submitted, shared)),
                            Optional.empty(),
                            submitted.comparison());
            check(store, id);
            store.claims().claim("node-a", Samples.room(1));
            for (var entry : golden.subList(begun + 1, golden.size())) {
                var same = new Entry(entry.seq(), 1, entry.at(), entry.event());
                assertThat(store.log().append(id, same).join())
                        .isEqualTo(new AppendOutcome.Appended());
                check(store, id);
            }
        }
    }

    private static void check(Store store, UUID id) {
        var log = store.log().entries(id, 0, 1000);
        var fold = Transcript.of(id, log);
        var submitted = (Event.Submitted) log.getFirst().event();
        assertThat(store.archive().page(Filter.newest(9)).items())
                .containsExactly(
                        new Summary(
                                id,
                                fold.status(),
                                submitted.scenario().id(),
                                submitted.prompt(),
                                submitted.method().id(),
                                submitted.comparison(),
                                submitted.rehearsal(),
                                sar(fold),
                                fold.bill().tokens().method().completion(),
                                fold.bill().calls().method(),
                                false,
                                log.stream()
                                        .anyMatch(it -> it.event() instanceof Event.PersonWrote),
                                fold.pausedAt().isPresent(),
                                submitted.fork().map(Fork::of),
                                fold.submittedAt(),
                                fold.endedAt()));
        assertThat(store.archive().find(id).map(Row::lastSeq)).contains(fold.lastSeq());
    }

    private static Optional<Double> sar(Transcript fold) {
        return fold.judgements().stream()
                .filter(it -> it.purpose() == Purpose.ANSWER)
                .reduce((_, last) -> last)
                .flatMap(last -> last.scores().stream().findFirst())
                .filter(score -> score.errors() == 0)
                .map(Score::sar);
    }
}
