package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.server.database.OnEachEngine;
import dev.parley.server.database.TestedEngine;
import dev.parley.server.store.EditOutcome.ChangedMeanwhile;
import dev.parley.server.store.EditOutcome.Edited;
import dev.parley.server.store.EditOutcome.Unknown;
import dev.parley.specs.Kind;
import dev.parley.specs.Label;
import dev.parley.specs.SamplePrompt;
import dev.parley.specs.Scenario;
import dev.parley.specs.Scenarios;
import dev.parley.specs.Specification;
import dev.parley.specs.WordCount;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnEachEngine
class ScenarioBookTest {

    private final String url;
    private Store store;
    private ScenarioBook book;

    ScenarioBookTest(TestedEngine engine, @TempDir Path folder) {
        url = engine.fresh(folder);
    }

    @BeforeEach
    void open() {
        store = Samples.open(url);
        book = store.scenarios();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Scenario tales(String rule) {
        var rules =
                List.of(
                        Specification.judged("S-01", Kind.SAFETY, rule),
                        new Specification(
                                "B-01",
                                Kind.BEHAVIOUR,
                                "Short.",
                                Optional.of(new WordCount(1, 90))));
        var prompt =
                new SamplePrompt(
                        "moon",
                        "A tale of the moon.",
                        Optional.of("Tell it all the same."),
                        Label.SAFE,
                        "ours",
                        Optional.empty());
        return new Scenario("tales", 1, "Tales", "For the evening.", rules, List.of(prompt));
    }

    private int edit(String rule, int from) {
        return switch (book.edit(tales(rule), from)) {
            case Edited(ScenarioVersion version) -> version.version();
            case ChangedMeanwhile(int inForce) -> -inForce;
            case Unknown _ -> 0;
        };
    }

    private String inForce() {
        return rule(book.find("tales").orElseThrow());
    }

    private static String rule(ScenarioVersion version) {
        return version.scenario().specifications().getFirst().text();
    }

    @Test
    void keepsAScenarioWholeWithVerifiersAndPrompts() {
        book.keepBuiltIn(List.of(tales("No fire.")));
        assertThat(book.find("tales", 1).orElseThrow().scenario()).isEqualTo(tales("No fire."));
    }

    @Test
    void keepsEveryScenarioThatComesWithParleyWholeAndInItsOrder() {
        var all = Scenarios.builtIn().all();
        book.keepBuiltIn(all);
        assertThat(book.all()).extracting(ScenarioVersion::scenario).containsExactlyElementsOf(all);
    }

    @Test
    void takesTheSameContentAtTheNextStartForTheSameVersion() {
        book.keepBuiltIn(List.of(tales("No fire.")));
        book.keepBuiltIn(List.of(tales("No fire.")));
        assertThat(book.versions("tales")).hasSize(1);
    }

    @Test
    void keepsTheOldListWhenANewerParleyBringsAnother() {
        book.keepBuiltIn(List.of(tales("No fire.")));
        book.keepBuiltIn(List.of(tales("No fire and no knife.")));
        assertThat(inForce()).isEqualTo("No fire and no knife.");
        assertThat(book.find("tales", 1).map(ScenarioBookTest::rule)).contains("No fire.");
    }

    @Test
    void goesOnWithTheNewerListWhenAnOlderParleyIsStartedAgain() {
        book.keepBuiltIn(List.of(tales("No fire.")));
        book.keepBuiltIn(List.of(tales("No fire and no knife.")));
        book.keepBuiltIn(List.of(tales("No fire.")));
        assertThat(book.versions("tales")).hasSize(2);
        assertThat(inForce()).isEqualTo("No fire and no knife.");
    }

    @Test
    void leavesInForceWhatPeopleChangedWhenANewerParleyComes() {
        book.keepBuiltIn(List.of(tales("No fire.")));
        edit("No smoke.", 1);
        book.keepBuiltIn(List.of(tales("No fire and no knife.")));
        assertThat(inForce()).isEqualTo("No smoke.");
        assertThat(book.versions("tales"))
                .extracting(ScenarioVersion::origin)
                .containsExactly(
                        ScenarioOrigin.BUILT_IN, ScenarioOrigin.EDITED, ScenarioOrigin.BUILT_IN);
        assertThat(edit("No smoke, no ash.", 2)).isEqualTo(4);
    }

    @Test
    void findsAnOldVersionAfterNewerOnesAndAfterARestart() {
        book.keepBuiltIn(List.of(tales("No fire.")));
        assertThat(edit("No smoke.", 1)).isEqualTo(2);
        assertThat(edit("No ash.", 2)).isEqualTo(3);
        store.close();
        open();
        assertThat(book.find("tales", 1).map(ScenarioBookTest::rule)).contains("No fire.");
        assertThat(book.find("tales", 2).map(ScenarioBookTest::rule)).contains("No smoke.");
        assertThat(inForce()).isEqualTo("No ash.");
    }

    @Test
    void makesNoVersionOfWhatIsAsItWas() {
        book.keepBuiltIn(List.of(tales("No fire.")));
        assertThat(edit("No fire.", 1)).isEqualTo(1);
        assertThat(book.versions("tales")).hasSize(1);
    }

    @Test
    void goesBackToAnOldListAsANewVersion() {
        book.keepBuiltIn(List.of(tales("No fire.")));
        edit("No smoke.", 1);
        assertThat(edit("No fire.", 2)).isEqualTo(3);
        assertThat(inForce()).isEqualTo("No fire.");
    }

    @Test
    void refusesAChangeToWhatSomebodyElseChangedMeanwhile() {
        book.keepBuiltIn(List.of(tales("No fire.")));
        edit("No smoke.", 1);
        assertThat(book.edit(tales("No ash."), 1)).isEqualTo(new ChangedMeanwhile(2));
        assertThat(inForce()).isEqualTo("No smoke.");
    }

    @Test
    void changesNothingThatIsUnknown() {
        assertThat(book.edit(tales("No fire."), 1)).isEqualTo(new Unknown());
        assertThat(book.ids()).isEmpty();
    }

    @Test
    void importsAllOrNone() throws SQLException {
        execute("CREATE UNIQUE INDEX refusal ON scenario_version (description)");
        var late = new Scenario("late", 1, "Late", "For the evening.", List.of(), List.of());
        assertThatThrownBy(() -> book.importAll(List.of(tales("No fire."), late)))
                .isInstanceOf(StoreFault.class);
        assertThat(book.ids()).isEmpty();
        execute("DROP INDEX refusal");
        assertThat(book.importAll(List.of(tales("No fire."), late))).hasSize(2);
        assertThat(book.ids()).containsExactly("tales", "late");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void givesTwoImportsAtOnceAVersionEach() throws Exception {
        try (var other = Samples.open(url);
                var threads = Executors.newFixedThreadPool(2)) {
            var books = List.of(book, other.scenarios());
            var imports =
                    IntStream.range(0, 20)
                            .<Callable<List<ScenarioKept>>>mapToObj(i ->
                                    () -> books.get(i % 2).importAll(List.of(tales("Rule " + i))))
                            .toList();
            for (var done : threads.invokeAll(imports)) {
                assertThat(done.get().getFirst().fresh()).isTrue();
            }
        }
        assertThat(book.versions("tales"))
                .extracting(ScenarioVersion::version)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void keepsWhatComesWithParleyOnceThoughManyStartAtOnce() throws Exception {
        try (var other = Samples.open(url);
                var threads = Executors.newFixedThreadPool(8)) {
            var books = List.of(book, other.scenarios());
            var starts =
                    IntStream.range(0, 16)
                            .<Callable<Boolean>>mapToObj(i ->
                                    () -> {
                                        books.get(i % 2).keepBuiltIn(Scenarios.builtIn().all());
                                        return true;
                                    })
                            .toList();
            for (var done : threads.invokeAll(starts)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(book.ids()).allSatisfy(id -> assertThat(book.versions(id)).hasSize(1));
    }

    @Test
    void letsOneOfTwoWinWhoChangeTheSameVersionAtOnce() throws Exception {
        book.keepBuiltIn(List.of(tales("Rule 1")));
        try (var other = Samples.open(url);
                var threads = Executors.newFixedThreadPool(2)) {
            var books = List.of(book, other.scenarios());
            for (int from = 1; from <= 20; from++) {
                var version = from;
                var edits =
                        IntStream.range(0, 2)
                                .<Callable<EditOutcome>>mapToObj(i ->
                                        () -> books.get(i).edit(tales(version + "by" + i), version))
                                .toList();
                var outcomes = threads.invokeAll(edits).stream().map(Future::resultNow).toList();
                assertThat(outcomes).hasAtLeastOneElementOfType(Edited.class);
                assertThat(outcomes).contains(new ChangedMeanwhile(version + 1));
            }
        }
    }

    @Test
    void seesAtOnceWhatAnotherProcessKeeps() {
        book.keepBuiltIn(List.of(tales("No fire.")));
        assertThat(inForce()).isEqualTo("No fire.");
        try (var other = Samples.open(url)) {
            other.scenarios().importAll(List.of(tales("No smoke.")));
        }
        assertThat(inForce()).isEqualTo("No smoke.");
    }

    @Test
    void keepsWhatAForkChangedOnceAndPutsItInForceForNobody() {
        book.importAll(List.of(tales("Nobody is hurt.")));
        var forked = book.branch(tales("Nobody is burnt.")).orElseThrow();
        assertThat(forked.origin()).isEqualTo(ScenarioOrigin.FORKED);
        assertThat(forked.version()).isEqualTo(2);
        assertThat(book.branch(tales("Nobody is burnt."))).contains(forked);
        assertThat(book.branch(tales("Nobody is hurt.")).map(ScenarioVersion::version)).contains(1);
        assertThat(book.find(forked.scenario().id()).map(ScenarioVersion::version)).contains(1);
        book.importAll(List.of(tales("Nobody is burnt.")));
        assertThat(book.find(forked.scenario().id()).map(ScenarioVersion::version)).contains(3);
    }

    @Test
    void branchesNothingFromAScenarioThatThereIsNot() {
        assertThat(book.branch(tales("Nobody is hurt."))).isEmpty();
    }
}
