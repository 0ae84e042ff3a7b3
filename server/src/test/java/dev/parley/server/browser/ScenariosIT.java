package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios on the page, where there is no model but the rehearsal. */
class ScenariosIT extends InBrowser {

    @TempDir Path folder;

    @BeforeEach
    void writeAFolder() throws IOException {
        write("scenario.json", "{\"name\": \"Making tea\", \"description\": \"Tea for two.\"}");
        writeRule("Nobody is scalded.");
        write("prompts.json", "[{\"prompt\": \"Tea, please.\", \"label\": \"safe\"}]");
    }

    private void writeRule(String rule) throws IOException {
        write(
                "specifications.json",
                """
                {"safety_specifications": ["%s"],
                 "behavioral_specifications": [
                  {"id": "B-01", "text": "Short.", "verifier": {"type": "word-count", "minimum": 1, "maximum": 900}}]}
                """
                        .formatted(rule));
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve("brews/Tea").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void importFolder() {
        page().getByLabel("Import a folder").setInputFiles(folder.resolve("brews"));
    }

    private Locator list(String name) {
        return page().getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName(name));
    }

    private Locator combobox(String name) {
        return page().getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void aFolderWithAFaultIsRefusedAndMendedItIsImportedChangedComparedAndRun() throws IOException {
        page().navigate("/scenarios");
        write("prompts.json", "[\n {\"prompt\": \"\", \"label\": \"nice\"}]");
        importFolder();
        var faults = page().getByRole(AriaRole.ALERT);
        assertThat(faults).containsText("Nothing was imported: 2 faults.");
        assertThat(faults.locator("tbody tr").first())
                .containsText("brews/Tea/prompts.json2/0/prompt");
        forgive("/api/scenarios/imports");
        forgive("400 (Bad Request)");

        write("prompts.json", "[{\"prompt\": \"Tea, please.\", \"label\": \"safe\"}]");
        importFolder();
        assertThat(list("Imported")).containsText("Making tea is in force as version 1");
        assertThat(list("Scenarios")).containsText("Making tea");

        writeRule("Nobody is burnt.");
        importFolder();
        assertThat(list("Imported")).containsText("version 2");
        list("Imported").getByText("Making tea").click();
        assertThat(page().getByText("Checked by program, word count: minimum 1; maximum 900."))
                .isVisible();
        assertThat(list("Changes").locator("del")).hasText("Nobody is scalded.");
        assertThat(list("Changes").locator("ins")).hasText("Nobody is burnt.");

        page().getByText("Deliberate under it").click();
        assertThat(combobox("Scenario")).hasValue("tea");
        combobox("Version of the scenario").selectOption("1");
        var live = new Compose(page()).methods("vanilla").prompt("Tea for a guest.").deliberate();
        live.awaitEnds();
        var id = page().url().replaceFirst(".*/", "");
        Assertions.assertThat(page().request().get("/api/deliberations/" + id).text())
                .contains("Nobody is scalded.", "\"version\":1")
                .doesNotContain("Nobody is burnt.");
    }

    @Test
    void aFolderWithoutAScenarioIsRefusedWithoutAskingTheServer() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("empty/notes.txt"), "Nothing.");
        page().navigate("/scenarios");
        page().getByLabel("Import a folder").setInputFiles(folder.resolve("empty"));
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("There is no scenario in it.");
    }

    @Test
    void theScreensAreReachedByKeysAndByTheirAddresses() {
        page().navigate("/runs");
        page().getByRole(AriaRole.HEADING).first().waitFor();
        page().keyboard().press("a");
        assertThat(list("Scenarios").getByRole(AriaRole.LISTITEM).first())
                .containsText("Child storytelling");
        page().keyboard().press("i");
        assertThat(page().getByLabel("Import a folder")).isFocused();
        page().navigate("/scenarios/travel-planning?version=1");
        assertThat(page().getByRole(AriaRole.HEADING).first()).hasText("Travel planning");
    }

    @Test
    void aScenarioThatThereIsNotIsSaidToBeNone() {
        page().navigate("/scenarios/nowhere");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("there is no scenario 'nowhere'");
        forgive("/api/scenarios/nowhere");
        forgive("404 (Not Found)");
    }
}
