package dev.parley.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioFilesTest {

    @TempDir Path folder;

    private static Map<String, String> tea(String path) {
        var files = new HashMap<String, String>();
        files.put(path + "scenario.json", "{\"name\": \"Tea\", \"description\": \"Making tea.\"}");
        files.put(
                path + "specifications.json",
                "{\"safety_specifications\": [\"No scalding.\"],\n \"behavioral_specifications\": [\"Short.\"]}");
        files.put(path + "prompts.json", "[]");
        return files;
    }

    private static Map<String, String> with(Map<String, String> files, String path, String text) {
        files.put(path, text);
        return files;
    }

    private static List<String> findings(Map<String, String> files) {
        return catchThrowableOfType(ScenarioFault.class, () -> ScenarioFiles.read(files))
                .findings();
    }

    @ParameterizedTest
    @CsvSource({
        "Tea Time/, tea-time",
        "set/Tea/, tea",
        "a/b/c-1/, c-1",
        "Tee für zwei/, tee-f-r-zwei"
    })
    void takesTheFoldersNameForTheIdInLowerCaseAndWithHyphens(String path, String id) {
        assertThat(ScenarioFiles.read(tea(path))).extracting(Scenario::id).containsExactly(id);
    }

    @Test
    void readsEveryScenarioHoweverItsFolderIsNestedAndPassesOverOtherFiles() {
        var files = tea("set/Tea/");
        files.putAll(tea("set/more/Coffee/"));
        files.put("set/README.md", "Read me.");
        files.put("set/Tea/rehearsal/one.json", "{");
        assertThat(ScenarioFiles.read(files))
                .extracting(Scenario::id)
                .containsExactlyInAnyOrder("tea", "coffee");
    }

    @Test
    void namesTheFaultsOfAllFoldersAtOnceEachWithItsFileLineAndField() {
        var files = tea("set/Tea/");
        files.putAll(tea("set/Coffee/"));
        files.remove("set/Coffee/prompts.json");
        files.put("set/Tea/prompts.json", "[\n {\"prompt\": \"Hi\", \"label\": \"nice\"}]");
        assertThat(findings(files))
                .containsExactly(
                        "set/Coffee/prompts.json is missing; a scenario's folder must have one.",
                        "set/Tea/prompts.json, line 2: /0/label is nice; a label is safe or unsafe.");
    }

    @Test
    void saysThatThereIsNoScenario() {
        assertThat(findings(Map.of("notes/README.md", "Nothing.")))
                .singleElement()
                .asString()
                .startsWith("scenario.json is in no folder of these; a scenario is a folder with");
    }

    @Test
    void refusesTwoFoldersThatMakeOneScenario() {
        var files = tea("one/Tea/");
        files.putAll(tea("two/tea/"));
        assertThat(findings(files))
                .containsExactly(
                        "two/tea/scenario.json makes a scenario tea, which the folder 'one/Tea' makes too; give one of them another id.");
    }

    @Test
    void asksForAnIdWhereTheFoldersNameGivesNone() {
        assertThat(findings(tea("")))
                .singleElement()
                .asString()
                .startsWith("scenario.json, line 1: /id is missing, and the folder's name gives");
    }

    @Test
    void refusesAnIdThatIsNoWordOfAnAddress() {
        var files = tea("x/");
        files.put(
                "x/scenario.json",
                "{\"name\": \"T\", \"description\": \"d\",\n\"id\": \"../etc\"}");
        assertThat(findings(files))
                .containsExactly(
                        "x/scenario.json, line 2: /id is ../etc; it must be at most 80 lower case letters, digits and hyphens.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"safety_specifications\": [], \"behavioral_specifications\": []} | it has no specification",
                "{\"safety_specifications\": [{\"id\": \"S-1\\n2\", \"text\": \"x\"}], \"behavioral_specifications\": []} | at most 40 letters",
                "{\"safety_specifications\": [{\"id\": \"S-02\", \"text\": \"x\"}, \"y\"], \"behavioral_specifications\": []} | would be S-02, which another has",
                "{\"safety_specifications\": [\"a\"], \"safety_specifications\": []} | line 1: it is not JSON: Duplicate field",
                "{\"safety_specifications\": [\"a\\u0000b\"], \"behavioral_specifications\": []} | the character U+0000",
                "{\"safety_specifications\": [\"a\\ud83db\"], \"behavioral_specifications\": []} | half of a surrogate pair",
                "{\"safety_specifications\": 5, \"behavioral_specifications\": [\"a\"]} | /safety_specifications must be a list",
                "[] | /safety_specifications must be a list",
                "`` | is empty; it must hold JSON",
                "null | is empty; it must hold JSON",
                "nul | is not JSON",
            })
    void refusesOddSpecifications(String json, String what) {
        assertThat(findings(with(tea("x/"), "x/specifications.json", json)).getFirst())
                .startsWith("x/specifications.json")
                .contains(what);
    }

    @Test
    void readsATextThatBeginsWithAByteOrderMark() {
        var files = tea("x/");
        files.replaceAll((_, text) -> "\uFEFF" + text);
        assertThat(ScenarioFiles.read(files)).hasSize(1);
    }

    @Test
    void readsAFolderOnDiskThatIsAScenarioAndOneThatHoldsSome() throws IOException {
        for (var file : tea("Tea/").entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        assertThat(ScenarioFiles.read(folder)).extracting(Scenario::id).containsExactly("tea");
        assertThat(ScenarioFiles.read(folder.resolve("Tea")))
                .extracting(Scenario::id)
                .containsExactly("tea");
    }

    @Test
    void saysWhichFileOnDiskIsNoText() throws IOException {
        Files.write(folder.resolve("prompts.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        var fault = catchThrowableOfType(ScenarioFault.class, () -> ScenarioFiles.read(folder));
        assertThat(fault.findings())
                .containsExactly(folder.getFileName() + "/prompts.json is no text in UTF-8.");
    }

    @Test
    void saysThatAFolderIsNotThere() {
        var fault =
                catchThrowableOfType(
                        ScenarioFault.class, () -> ScenarioFiles.read(folder.resolve("nowhere")));
        assertThat(fault.findings().getFirst())
                .endsWith("cannot be read; name a folder of scenarios.");
    }

    @Test
    void writesEveryScenarioSoThatItIsReadAsItWas() throws IOException {
        for (var scenario : Scenarios.builtIn().all()) {
            var to = folder.resolve("out");
            ScenarioWriter.write(scenario, to);
            assertThat(ScenarioFiles.read(to)).containsExactly(scenario);
        }
    }
}
