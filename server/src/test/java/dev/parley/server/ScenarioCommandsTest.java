package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.server.store.Store;
import dev.parley.server.store.StoreLimits;
import dev.parley.specs.ScenarioFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code parley scenarios ...}, on a data folder of its own. */
class ScenarioCommandsTest {

    private final Path folder;
    private final Typed typed;

    ScenarioCommandsTest(@TempDir Path folder) {
        this.folder = folder;
        this.typed = new Typed(folder);
    }

    @BeforeEach
    void writeAFolder() throws IOException {
        write("scenario.json", "{\"name\": \"Tea\", \"description\": \"Making tea.\"}");
        writeRule("No scalding.");
        write("prompts.json", "[]");
    }

    private void writeRule(String rule) throws IOException {
        write(
                "specifications.json",
                "{\"safety_specifications\": [\"%s\"], \"behavioral_specifications\": []}"
                        .formatted(rule));
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve("set/Tea").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void listsWhatComesWithParleyAndWhatWasImported() {
        assertThat(typed.run("scenarios", "import", "set")).isZero();
        assertThat(typed.out())
                .startsWith("imported tea ")
                .contains("version 1, imported: 1 safety");
        assertThat(typed.run("scenarios", "list")).isZero();
        assertThat(typed.out().lines()).hasSize(6);
        assertThat(typed.out()).contains("child-storytelling", "tea ");
    }

    @Test
    void saysThatWhatIsImportedAgainIsAsItWas() {
        typed.run("scenarios", "import", "set/Tea");
        assertThat(typed.run("scenarios", "import", "set/Tea")).isZero();
        assertThat(typed.out()).startsWith("as it was tea ").contains("version 1,");
    }

    @Test
    void listsEveryFaultAndImportsNothing() throws IOException {
        write("prompts.json", "[\n {\"prompt\": \"\", \"label\": \"nice\"}]");
        assertThat(typed.run("scenarios", "import", "set")).isEqualTo(1);
        assertThat(typed.err().lines())
                .containsExactly(
                        "set/Tea/prompts.json, line 2: /0/prompt is blank.",
                        "set/Tea/prompts.json, line 2: /0/label is nice; a label is safe or unsafe.",
                        "Nothing was imported.");
        typed.run("scenarios", "list");
        assertThat(typed.out()).doesNotContain("tea ");
    }

    private void importTwoVersions() throws IOException {
        typed.run("scenarios", "import", "set");
        writeRule("No steam.");
        typed.run("scenarios", "import", "set");
    }

    @Test
    void saysWhatIsOtherInANewerVersion() throws IOException {
        importTwoVersions();
        assertThat(typed.run("scenarios", "diff", "tea", "1", "2")).isZero();
        assertThat(typed.out()).isEqualTo("~ S-01\n  - No scalding.\n  + No steam.\n");
        typed.run("scenarios", "diff", "tea", "2", "2");
        assertThat(typed.out()).isEqualTo("They are the same.\n");
    }

    @Test
    void showsAnOldVersionAndAllThatThereAre() throws IOException {
        importTwoVersions();
        assertThat(typed.run("scenarios", "show", "tea", "--version-number", "1")).isZero();
        assertThat(typed.out()).contains("S-01   No scalding.", "version 2, imported, 2");
    }

    @Test
    void showsVerifiersInWords() {
        assertThat(typed.run("scenarios", "show", "child-storytelling")).isZero();
        assertThat(typed.out()).containsPattern("checked by word-count \\(minimum \\d+, maximum");
    }

    @Test
    void exportsAFolderThatIsImportedAsItWas() {
        assertThat(typed.run("scenarios", "export", "travel-planning", "out")).isZero();
        typed.run("scenarios", "import", "out");
        assertThat(typed.out()).startsWith("as it was travel-planning ");
        assertThat(typed.run("scenarios", "export", "child-storytelling", "out")).isEqualTo(1);
        assertThat(typed.err()).contains("scenario.json is there already, and nothing was written");
    }

    @ParameterizedTest
    @CsvSource({
        "show nowhere, There is no scenario 'nowhere'; there are child-storytelling",
        "diff health-advice 1 9, Scenario health-advice has no version 9; it has 1.",
        "import nowhere, nowhere cannot be read; name a folder of scenarios.",
    })
    void saysWhatThereIsNot(String command, String sentence) {
        assertThat(typed.run(("scenarios " + command).split(" "))).isEqualTo(1);
        assertThat(typed.err()).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scenarios",
                "scenarios lst",
                "scenarios show",
                "scenarios diff tea 1",
                "scenarios diff tea one two",
                "scenarios list more",
                "scenarios list --dta x",
            })
    void wrongUsageExitsWithTwoAndTellsWhereThereIsMore(String command) {
        assertThat(typed.run(command.split(" "))).isEqualTo(2);
        assertThat(typed.err()).contains("'parley scenarios").endsWith("--help' tells more.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "list", "show", "import", "export", "diff"})
    void eachHasHelp(String command) {
        assertThat(typed.run(("scenarios " + command + " --help").split(" +"))).isZero();
        assertThat(typed.out()).startsWith("Usage: parley scenarios");
    }

    @Test
    void worksOnTheDataFolderThatIsNamedAndBesideAServerThatHasItOpen() {
        var url = "jdbc:sqlite:" + folder.resolve("other/parley.db");
        try (var running = Store.open(url, StoreLimits.DEFAULT)) {
            assertThat(running.scenarios().find("tea")).isEmpty();
            assertThat(typed.run("scenarios", "import", "set", "--data", "other")).isZero();
            assertThat(running.scenarios().find("tea")).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Child, 12 safety; 10 behaviour; 300 prompts",
        "Travel, 10 safety; 11 behaviour; 300 prompts"
    })
    void importsSpecBenchAsItWasPublished(String name, String counts) {
        var published = Path.of("..", "..", "shared", "specbench", name).toAbsolutePath();
        assumeTrue(Files.isDirectory(published), () -> "SpecBench is not at " + published);
        assertThat(typed.run("scenarios", "import", published.toString())).isZero();
        assertThat(typed.out()).contains(counts.replace(";", ","));
        var id = ScenarioFiles.read(published).getFirst().id();
        assertThat(typed.run("scenarios", "show", id)).isZero();
    }
}
