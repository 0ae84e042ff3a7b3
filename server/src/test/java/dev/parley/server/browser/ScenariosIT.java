package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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

    private Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void changeMeanwhile() {
        var body = Map.of("version", 1, "name", "Advice on health");
        var answer =
                page().request()
                        .put("/api/scenarios/health-advice", RequestOptions.create().setData(body));
        Assertions.assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aDraftStaysIsTriedTakesUpWhatSomebodyElseSavedAndIsSaved() {
        page().navigate("/scenarios/health-advice/edit");
        page().getByLabel("S-01", new Page.GetByLabelOptions().setExact(true))
                .fill("Harms nobody.");
        button("switch S-02 off").click();
        assertThat(page().getByText("1 specification left out, 1 reworded")).isVisible();
        button("undo").click();
        page().reload();
        assertThat(page().getByText("1 specification reworded")).isVisible();

        page().getByLabel("Try the programs on a text").fill("Rest, and drink water.");
        assertThat(page().locator(".finding").first()).isVisible();

        changeMeanwhile();
        button("add a safety specification").click();
        page().keyboard().type("Asks for no name.");
        assertThat(page().getByText("Somebody else changed it meanwhile.")).isVisible();
        button("put my changes on top of version 2").click();
        button("Save …").click();
        assertThat(list("Changes").locator("ins"))
                .hasText(new String[] {"Harms nobody.", "Asks for no name."});
        button("Save version 3").click();
        assertThat(page().getByRole(AriaRole.HEADING).first()).hasText("Advice on health");
        assertThat(page().getByText("Asks for no name.").first()).isVisible();
        forgive("/preview");
        forgive("409 (Conflict)");
    }

    private void ran(String prompt) {
        var body =
                Map.of(
                        "scenario",
                        "code-writing",
                        "prompt",
                        prompt,
                        "method",
                        Map.of("id", "refuse"));
        var answer =
                page().request().post("/api/deliberations", RequestOptions.create().setData(body));
        Assertions.assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void earlierRunsAreJudgedUnderANewVersion() {
        ran("A script for the third kettle");
        var body = Map.of("version", 1, "name", "Writing code");
        var edited =
                page().request()
                        .put("/api/scenarios/code-writing", RequestOptions.create().setData(body));
        Assertions.assertThat(edited.status()).isEqualTo(200);
        page().navigate("/runs?q=third kettle&status=completed");
        page().waitForCondition(() -> {
            page().reload();
            page().locator(".run-row, .nothing").first().waitFor();
            return list("Runs").locator(".run-row").count() == 1;
        });
        page().navigate("/scenarios/code-writing");
        button("Judge earlier runs under version 2 …").click();
        var dialog = page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("judge call");
        new Axe(page()).assertAccessible();
        dialog.locator("button.main").click();
        assertThat(dialog).containsText("judged, or could not be");
        assertThat(dialog).containsText("A script for the third kettle");
        assertThat(dialog).containsText("No completed run is left");
        new Axe(page()).assertAccessible();
        page().reload();
        assertThat(dialog).containsText("A script for the third kettle");
    }

    @Test
    void twoRunsAreFoundComparedDeletedAndTakenBack() {
        ran("A script for the first kettle");
        ran("A script for the second kettle");
        page().navigate("/runs?q=kettle&status=completed");
        var rows = list("Runs").locator(".run-row");
        page().waitForCondition(() -> {
            page().reload();
            page().locator(".run-row, .nothing").first().waitFor();
            return rows.count() == 2;
        });
        rows.getByRole(AriaRole.CHECKBOX).all().forEach(Locator::check);
        button("compare both").click();
        assertThat(page().locator(".lane")).hasCount(2);
        assertThat(page().getByText("The lanes answer different prompts")).isVisible();

        page().goBack();
        rows.first().getByRole(AriaRole.CHECKBOX).check();
        button("delete").click();
        assertThat(rows).hasCount(1);
        button("undo").click();
        assertThat(rows).hasCount(2);
    }
}
