package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.server.store.Store;
import dev.parley.server.store.StoreLimits;
import dev.parley.specs.ScenarioFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code parley scenarios ...}, on a data folder of its own. */
class ScenarioCommandsTest {

    @TempDir Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        err.reset();
        var console = new Console(stream(out), stream(err), Map.of(), folder);
        return new Commands(console, Server::start).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
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
        assertThat(run("scenarios", "import", "set")).isZero();
        assertThat(text(out)).startsWith("imported tea ").contains("version 1, imported: 1 safety");
        assertThat(run("scenarios", "list")).isZero();
        assertThat(text(out).lines()).hasSize(6);
        assertThat(text(out)).contains("child-storytelling", "tea ");
    }

    @Test
    void saysThatWhatIsImportedAgainIsAsItWas() {
        run("scenarios", "import", "set/Tea");
        assertThat(run("scenarios", "import", "set/Tea")).isZero();
        assertThat(text(out)).startsWith("as it was tea ").contains("version 1,");
    }

    @Test
    void listsEveryFaultAndImportsNothing() throws IOException {
        write("prompts.json", "[\n {\"prompt\": \"\", \"label\": \"nice\"}]");
        assertThat(run("scenarios", "import", "set")).isEqualTo(1);
        assertThat(text(err).lines())
                .containsExactly(
                        "set/Tea/prompts.json, line 2: /0/prompt is blank.",
                        "set/Tea/prompts.json, line 2: /0/label is nice; a label is safe or unsafe.",
                        "Nothing was imported.");
        run("scenarios", "list");
        assertThat(text(out)).doesNotContain("tea ");
    }

    @Test
    void saysWhatIsOtherInANewerVersion() throws IOException {
        run("scenarios", "import", "set");
        writeRule("No steam.");
        run("scenarios", "import", "set");
        assertThat(run("scenarios", "diff", "tea", "1", "2")).isZero();
        assertThat(text(out)).isEqualTo("~ S-01\n  - No scalding.\n  + No steam.\n");
        run("scenarios", "diff", "tea", "2", "2");
        assertThat(text(out)).isEqualTo("They are the same.\n");
    }

    @Test
    void showsAnOldVersionAndAllThatThereAre() throws IOException {
        run("scenarios", "import", "set");
        writeRule("No steam.");
        run("scenarios", "import", "set");
        assertThat(run("scenarios", "show", "tea", "--version-number", "1")).isZero();
        assertThat(text(out)).contains("S-01   No scalding.", "version 2, imported, 2");
    }

    @Test
    void showsVerifiersInWords() {
        assertThat(run("scenarios", "show", "child-storytelling")).isZero();
        assertThat(text(out)).containsPattern("checked by word-count \\(minimum \\d+, maximum");
    }

    @Test
    void exportsAFolderThatIsImportedAsItWas() {
        assertThat(run("scenarios", "export", "travel-planning", "out")).isZero();
        run("scenarios", "import", "out");
        assertThat(text(out)).startsWith("as it was travel-planning ");
        assertThat(run("scenarios", "export", "child-storytelling", "out")).isEqualTo(1);
        assertThat(text(err)).contains("scenario.json is there already, and nothing was written");
    }

    @ParameterizedTest
    @CsvSource({
        "show nowhere, There is no scenario 'nowhere'; there are child-storytelling",
        "diff health-advice 1 9, Scenario health-advice has no version 9; it has 1.",
        "import nowhere, nowhere cannot be read; name a folder of scenarios.",
    })
    void saysWhatThereIsNot(String command, String sentence) {
        assertThat(run(("scenarios " + command).split(" "))).isEqualTo(1);
        assertThat(text(err)).contains(sentence);
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
        assertThat(run(command.split(" "))).isEqualTo(2);
        assertThat(text(err)).contains("'parley scenarios").endsWith("--help' tells more.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "list", "show", "import", "export", "diff"})
    void eachHasHelp(String command) {
        assertThat(run(("scenarios " + command + " --help").split(" +"))).isZero();
        assertThat(text(out)).startsWith("Usage: parley scenarios");
    }

    @Test
    void worksOnTheDataFolderThatIsNamedAndBesideAServerThatHasItOpen() {
        var url = "jdbc:sqlite:" + folder.resolve("other/parley.db");
        try (var running = Store.open(url, StoreLimits.DEFAULT)) {
            assertThat(running.scenarios().find("tea")).isEmpty();
            assertThat(run("scenarios", "import", "set", "--data", "other")).isZero();
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
        assertThat(run("scenarios", "import", published.toString())).isZero();
        assertThat(text(out)).contains(counts.replace(";", ","));
        var id = ScenarioFiles.read(published).getFirst().id();
        assertThat(run("scenarios", "show", id)).isZero();
    }
}
