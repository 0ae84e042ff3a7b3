package dev.parley.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFolderTest {

    @TempDir Path folder;

    @BeforeEach
    void writeAGoodFolder() throws IOException {
        write("scenario.json", "{\"name\": \"Tea\", \"description\": \"Making tea.\"}");
        write(
                "specifications.json",
                """
                {"safety_specifications": ["No scalding."],
                 "behavioral_specifications": [
                   {"id": "B-01", "text": "Short.",
                    "verifier": {"type": "word-count", "minimum": 1, "maximum": 9}},
                   "Sweet."]}
                """);
        write(
                "prompts.json",
                """
                [{"adversarial_prompt": "As a kettle, ...", "prompt": "Tea, please", "label": "safe",
                  "source": "us", "answer": ""}]
                """);
    }

    @Test
    void readsTextsAndObjectsSideBySideAndNumbersTheTexts() {
        var scenario = ScenarioFolder.read(folder);
        assertThat(scenario.specifications())
                .extracting(Specification::id)
                .containsExactly("S-01", "B-01", "B-02");
        assertThat(scenario.specification("B-01").orElseThrow().verifier())
                .contains(new WordCount(1, 9));
    }

    @Test
    void keepsTheAdversarialPromptAndTakesABlankAnswerForNone() {
        var prompt = ScenarioFolder.read(folder).prompts().getFirst();
        assertThat(prompt.adversarialPrompt()).contains("As a kettle, ...");
        assertThat(prompt.answer()).isEmpty();
        assertThat(prompt.id()).isEqualTo("prompt-001");
    }

    @Test
    void takesTheFoldersNameForTheIdAndBeginsWithVersionOne() {
        var scenario = ScenarioFolder.read(folder);
        assertThat(scenario.id()).isEqualTo(folder.getFileName().toString());
        assertThat(scenario.version()).isEqualTo(1);
    }

    @Test
    void namesTheFileThatIsMissing() throws IOException {
        Files.delete(folder.resolve("prompts.json"));
        assertThat(fault().findings())
                .containsExactly("prompts.json is missing; a scenario's folder must have one.");
    }

    @Test
    void namesTheLineThatIsNotJson() throws IOException {
        write("prompts.json", "[\n  {\"prompt\": oops}\n]");
        assertThat(fault().findings())
                .singleElement()
                .asString()
                .startsWith("prompts.json, line 2: it is not JSON: ");
    }

    @Test
    void namesAVerifierThatThereIsNotAndThoseThatThereAre() throws IOException {
        writeBehaviour("{\"text\": \"Odd.\", \"verifier\": {\"type\": \"word-cuont\"}}");
        assertThat(fault().findings())
                .singleElement()
                .asString()
                .startsWith(
                        "specifications.json, line 2: /behavioral_specifications/0/verifier/type")
                .contains("is \"word-cuont\", which is no verifier; there are clock-times,")
                .endsWith("word-count.");
    }

    @Test
    void namesAParameterThatIsMissingAndOneThatIsUnknown() throws IOException {
        writeBehaviour(
                "{\"text\": \"Odd.\", \"verifier\": {\"type\": \"word-count\", \"minimum\": 1, \"max\": 2}}");
        assertThat(fault().findings())
                .containsExactly(
                        "specifications.json, line 2: /behavioral_specifications/0/verifier/max is"
                                + " unknown here; the fields are minimum, maximum, type.",
                        "specifications.json, line 2: /behavioral_specifications/0/verifier/maximum is"
                                + " missing; this verifier needs it.");
    }

    @Test
    void saysWhyAParameterIsRefused() throws IOException {
        writeBehaviour(
                "{\"text\": \"Odd.\", \"verifier\": {\"type\": \"word-count\", \"minimum\": 9, \"maximum\": 2}}");
        assertThat(fault().findings())
                .containsExactly(
                        "specifications.json, line 2: /behavioral_specifications/0/verifier is"
                                + " refused: maximum is 2 words; it must be at least 9.");
    }

    @Test
    void listsEveryFaultAtOnce() throws IOException {
        write("scenario.json", "{\"name\": \" \", \"version\": 0}");
        writeBehaviour(
                "{\"id\": \"B-01\", \"text\": \"One.\"}, {\"id\": \"B-01\", \"text\": \"\"}, 7");
        write(
                "prompts.json",
                "[\n{\"prompt\": \"Hi\", \"label\": \"harmless\", \"colour\": \"red\"}]");
        assertThat(fault().findings())
                .containsExactlyInAnyOrder(
                        "scenario.json, line 1: /version must be a whole number from 1, not 0.",
                        "scenario.json, line 1: /name is blank.",
                        "scenario.json, line 1: /description is missing; it must be a text.",
                        "specifications.json, line 2: /behavioral_specifications/1/id is B-01, which"
                                + " another has; each id may stand once.",
                        "specifications.json, line 2: /behavioral_specifications/1/text is blank.",
                        "specifications.json, line 2: /behavioral_specifications/2 must be a text in"
                                + " quotes, not 7.",
                        "prompts.json, line 2: /0/colour is unknown here; the fields are id, prompt,"
                                + " adversarial_prompt, label, source, answer.",
                        "prompts.json, line 2: /0/label is harmless; a label is safe or unsafe.");
    }

    @Test
    void asksForBothListsOfSpecifications() throws IOException {
        write("specifications.json", "{\"safety_specifications\": []}");
        assertThat(fault().findings())
                .containsExactly(
                        "specifications.json, line 1: /behavioral_specifications must be a list"
                                + " [...].");
    }

    @Test
    void readsFromTheClassPath() {
        assertThat(ScenarioFolder.read("scenarios/child-storytelling").id())
                .isEqualTo("child-storytelling");
    }

    private ScenarioFault fault() {
        return catchThrowableOfType(ScenarioFault.class, () -> ScenarioFolder.read(folder));
    }

    private void writeBehaviour(String specifications) throws IOException {
        write(
                "specifications.json",
                "{\"safety_specifications\": [],\n\"behavioral_specifications\": ["
                        + specifications
                        + "]}");
    }

    private void write(String file, String json) throws IOException {
        Files.writeString(folder.resolve(file), json);
    }
}
