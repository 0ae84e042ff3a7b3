package dev.parley.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioDiffTest {

    private static Scenario scenario(String name, Specification... specifications) {
        return new Scenario("tea", 1, name, "Making tea.", List.of(specifications), List.of());
    }

    private static Specification judged(String id) {
        var kind = id.startsWith("S") ? Kind.SAFETY : Kind.BEHAVIOUR;
        return Specification.judged(id, kind, "Rule " + id + ".");
    }

    private static Scenario of(String ids) {
        return scenario(
                "Tea",
                Arrays.stream(ids.split(" "))
                        .map(ScenarioDiffTest::judged)
                        .toArray(Specification[]::new));
    }

    private static List<String> changes(Scenario from, Scenario to) {
        return ScenarioDiff.between(from, to).specifications().stream()
                .map(it -> it.id() + " " + it.changes())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "S-01 S-02, S-01 S-02, ''",
        "S-01 S-02, S-01 S-02 S-03, S-03 [ADDED]",
        "S-01 S-02 S-03, S-01 S-03, S-02 [REMOVED]",
        "S-01 S-02 S-03 S-04, S-04 S-01 S-02 S-03, S-04 [MOVED]",
        "S-01 S-02 S-03 S-04, S-02 S-03 S-01 S-04, S-01 [MOVED]",
        "S-01 S-02 S-03, S-09 S-01 S-02 S-03, S-09 [ADDED]",
        "S-01 S-02 B-01, S-02 B-02 B-01, B-02 [ADDED]; S-01 [REMOVED]",
    })
    void tellsWhatWasAddedRemovedAndMoved(String from, String to, String expected) {
        assertThat(String.join("; ", changes(of(from), of(to)))).isEqualTo(expected);
    }

    @Test
    void tellsAChangedTextFromAChangedVerifier() {
        var before = judged("B-01");
        var reworded = Specification.judged("B-01", Kind.BEHAVIOUR, "Brief.");
        var verified =
                new Specification(
                        "B-01", Kind.BEHAVIOUR, before.text(), Optional.of(new WordCount(1, 9)));
        assertThat(changes(scenario("Tea", before), scenario("Tea", reworded)))
                .containsExactly("B-01 [TEXT]");
        assertThat(changes(scenario("Tea", before), scenario("Tea", verified)))
                .containsExactly("B-01 [VERIFIER]");
    }

    @Test
    void saysOfNameAndDescriptionOnlyWhatIsOther() {
        var diff =
                ScenarioDiff.between(
                        scenario("Tea", judged("S-01")), scenario("Chai", judged("S-01")));
        assertThat(diff.name()).contains(new ScenarioDiff.Words("Tea", "Chai"));
        assertThat(diff.description()).isEmpty();
    }

    @Test
    void countsPromptsById() {
        var from = prompts("a one", "b two", "c three");
        var to = prompts("b two", "c 3", "d four", "e five");
        assertThat(ScenarioDiff.between(from, to).prompts())
                .isEqualTo(new ScenarioDiff.Prompts(2, 1, 1));
    }

    private static Scenario prompts(String... all) {
        var prompts =
                Arrays.stream(all)
                        .map(it -> it.split(" "))
                        .map(it ->
                                new SamplePrompt(
                                        it[0],
                                        it[1],
                                        Optional.empty(),
                                        Label.SAFE,
                                        "us",
                                        Optional.empty()))
                        .toList();
        return new Scenario("tea", 1, "Tea", "x", List.of(judged("S-01")), prompts);
    }
}
