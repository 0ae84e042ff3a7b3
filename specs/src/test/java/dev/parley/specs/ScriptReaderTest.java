package dev.parley.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptReaderTest {

    private static final Scenario TEA =
            new Scenario(
                    "tea",
                    1,
                    "Tea",
                    "Making tea.",
                    List.of(Specification.judged("S-01", Kind.SAFETY, "No scalding.")),
                    List.of(prompt("green"), prompt("black")));

    private static final String GOOD =
            """
            {"thought": "Water first.",
             "draft": ["Boil it.", "", "Pour it."],
             "raw": "Hot!",
             "rounds": [
               {"critique": "S-01: too hot.", "revision": "Let it cool."},
               {"critique": "NOTHING TO OBJECT"}],
             "align3": {"behaviour": "b", "safety": "s", "audit": "a", "answer": "Cool tea."},
             "agents": {"safetyCritique": "S-01: hot.", "safetyRevision": "Cooler.",
                        "auditCritique": "NOTHING TO OBJECT", "auditRevision": "Cooler still."},
             "verdicts": {
               "draft": {"S-01": {"ruling": "NO", "reason": "Hot.", "evidence": "Boil it."}},
               "raw": {"S-01": {"ruling": "NO", "reason": "Hot."}},
               "revision-1": {"S-01": {"ruling": "YES", "reason": "Cool."}},
               "align3": {"S-01": {"ruling": "YES", "reason": "Cool."}},
               "agents-safety": {"S-01": {"ruling": "YES", "reason": "Cool."}},
               "agents-audit": {"S-01": {"ruling": "NA", "reason": "No tea."}}}}
            """;

    @TempDir Path folder;

    @BeforeEach
    void makeTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("rehearsal"));
    }

    @Test
    void readsAScriptWhereThereIsOneAndNoneWhereThereIsNone() throws IOException {
        assertThat(read(GOOD)).extracting(Script::prompt).containsExactly("black");
    }

    @Test
    void joinsAListOfLinesToOneText() throws IOException {
        assertThat(read(GOOD).getFirst().draft()).isEqualTo("Boil it.\n\nPour it.");
    }

    @Test
    void namesEachAnswerInTheScript() throws IOException {
        assertThat(read(GOOD).getFirst().texts().keySet())
                .containsExactly(
                        "draft", "raw", "revision-1", "align3", "agents-safety", "agents-audit");
    }

    @Test
    void findsTheVerdictsOnAnAnswerByItsWords() throws IOException {
        assertThat(read(GOOD).getFirst().verdictsOn("Hot!\n").orElseThrow())
                .containsExactly(
                        new Verdict("S-01", Ruling.NO, "Hot.", Optional.empty(), Verdict.By.JUDGE));
    }

    @Test
    void refusesAFieldThatItDoesNotKnow() {
        assertThat(findings("\"raw\":", "\"row\":"))
                .contains(
                        "rehearsal/black.json, line 3: /row is unknown here; the fields are"
                                + " thought, draft, raw, rounds, align3, agents, verdicts.");
    }

    @Test
    void refusesARevisionAfterTheLastCritique() {
        assertThat(findings("OBJECT\"}]", "OBJECT\", \"revision\": \"Tepid.\"}]"))
                .contains(
                        "rehearsal/black.json, line 6: /rounds/1/revision is there; the last round"
                                + " ends with its critique.");
    }

    @Test
    void refusesEvidenceThatIsNotInItsText() {
        assertThat(findings("\"evidence\": \"Boil it.\"", "\"evidence\": \"Boil them.\""))
                .containsExactly(
                        "rehearsal/black.json, line 11: /verdicts/draft/S-01/evidence is no exact"
                                + " quote from its text.");
    }

    @Test
    void refusesARulingThatIsNone() {
        assertThat(findings("\"NA\"", "\"MAYBE\""))
                .containsExactly(
                        "rehearsal/black.json, line 16: /verdicts/agents-audit/S-01/ruling is"
                                + " \"MAYBE\"; a ruling is YES, NO or NA.");
    }

    @Test
    void missesTheVerdictsOnAText() {
        assertThat(findings("\"raw\": {\"S-01\"", "\"revision-2\": {\"S-01\""))
                .containsExactly(
                        "rehearsal/black.json, line 12: /verdicts/revision-2 is unknown here; the"
                                + " fields are draft, raw, revision-1, align3, agents-safety,"
                                + " agents-audit.",
                        "rehearsal/black.json, line 10: /verdicts/raw is missing; every text has"
                                + " its verdicts.");
    }

    @Test
    void missesTheRulingOnASpecification() {
        assertThat(findings("{\"S-01\": {\"ruling\": \"NA\", \"reason\": \"No tea.\"}}", "{}"))
                .contains(
                        "rehearsal/black.json, line 16: /verdicts/agents-audit/S-01/ruling is"
                                + " missing; it must be a text.");
    }

    private List<Script> read(String text) throws IOException {
        Files.writeString(folder.resolve("rehearsal/black.json"), text);
        return ScriptReader.read(new FolderSource.Disk(folder), TEA);
    }

    private List<String> findings(String good, String bad) {
        assertThat(GOOD).contains(good);
        return catchThrowableOfType(ScenarioFault.class, () -> read(GOOD.replace(good, bad)))
                .findings();
    }

    private static SamplePrompt prompt(String id) {
        return new SamplePrompt(
                id, "Tea, please", Optional.empty(), Label.SAFE, "us", Optional.empty());
    }
}
