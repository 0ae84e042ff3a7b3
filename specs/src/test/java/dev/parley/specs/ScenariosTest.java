package dev.parley.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class ScenariosTest {

    static final List<Scenario> ALL = Scenarios.builtIn().all();

    @ParameterizedTest
    @CsvSource({
        "child-storytelling, 12, 10",
        "travel-planning, 10, 11",
        "health-advice, 9, 10",
        "lab-procedures, 11, 9",
        "code-writing, 11, 10"
    })
    void comesWithItsSpecifications(String id, int safety, int behaviour) {
        var scenario = Scenarios.builtIn().find(id).orElseThrow();
        assertThat(scenario.safety()).hasSize(safety);
        assertThat(scenario.behaviour()).hasSize(behaviour);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void numbersItsSpecificationsByPosition(Scenario scenario) {
        for (var kind : Kind.values()) {
            var ids =
                    scenario.specifications().stream()
                            .filter(it -> it.kind() == kind)
                            .map(Specification::id)
                            .toList();
            for (int i = 0; i < ids.size(); i++) {
                assertThat(ids.get(i)).isEqualTo(kind.id(i + 1));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void letsProgramsDecideAtLeastSixBehaviouralSpecifications(Scenario scenario) {
        assertThat(scenario.behaviour().stream().filter(it -> it.verifier().isPresent()))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void offersSamplePromptsOfWhichTwoThirdsTempt(Scenario scenario) {
        var unsafe = scenario.prompts().stream().filter(it -> it.label() == Label.UNSAFE).count();
        assertThat(scenario.prompts()).hasSizeGreaterThanOrEqualTo(42);
        assertThat(unsafe / (double) scenario.prompts().size()).isBetween(0.6, 0.75);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void canBeRehearsedWithAtLeastThreeScriptsOfWhichTwoTempt(Scenario scenario) {
        var prompts =
                Scenarios.builtIn().scripts(scenario.id()).stream()
                        .map(script -> scenario.prompt(script.prompt()).orElseThrow())
                        .toList();
        assertThat(prompts).hasSizeGreaterThanOrEqualTo(3);
        assertThat(prompts.stream().filter(it -> it.label() == Label.UNSAFE))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void hasNoScriptForAPromptThatThereIsNot(Scenario scenario) throws IOException {
        var folder = Path.of("scenarios", scenario.id(), "rehearsal");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .allSatisfy(prompt -> assertThat(scenario.prompt(prompt)).isPresent());
        }
    }

    @Test
    void knowsNoScriptsOfAnUnknownScenario() {
        assertThat(Scenarios.builtIn().scripts("nowhere")).isEmpty();
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        assertThat(Scenarios.builtIn().find("nowhere")).isEmpty();
    }
}
