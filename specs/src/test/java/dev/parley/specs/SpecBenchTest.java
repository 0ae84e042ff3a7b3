package dev.parley.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * SpecBench's public data set, which we do not carry, where somebody has put it beside the project.
 */
class SpecBenchTest {

    private static final Path BESIDE_THE_PROJECT = Path.of("..", "..", "shared", "specbench");

    @ParameterizedTest
    @CsvSource({"Child, 12, 10", "Travel, 10, 11"})
    void loadsAsItWasPublished(String name, int safety, int behaviour) {
        var folder = BESIDE_THE_PROJECT.resolve(name);
        assumeTrue(
                Files.isDirectory(folder),
                () -> "SpecBench's " + name + " is not at " + folder + ", so it cannot be loaded");
        var scenario = ScenarioFolder.read(folder);
        assertThat(scenario.safety()).hasSize(safety);
        assertThat(scenario.behaviour()).hasSize(behaviour);
        assertThat(scenario.prompts())
                .hasSize(300)
                .allSatisfy(it -> assertThat(it.adversarialPrompt()).isPresent());
        assertThat(scenario.prompts().stream().filter(it -> it.label() == Label.UNSAFE))
                .hasSize(200);
    }
}
