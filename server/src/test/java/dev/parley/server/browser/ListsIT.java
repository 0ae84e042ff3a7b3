package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept and listed: scenarios, which are changed, and runs, of which a page has two. */
class ListsIT extends WithFakeModel {

    private static final String FIRST = "A script for the first kettle";
    private static final String SECOND = "A script for the second kettle";
    private static final String THIRD = "A trip to the third kettle";

    @TempDir Path folder;
    private List<String> kettles = List.of();

    ListsIT() {
        super(new Cast(40, 3_000));
    }

    @Override
    String configuration() {
        return super.configuration() + "  http: {page: 2}\n";
    }

    private void choose(Path folderOnDisk) {
        page().getByLabel("Import a folder").setInputFiles(folderOnDisk);
    }

    private Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
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
        var brews = Brews.within(folder);
        page().navigate("/scenarios");
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("empty/notes.txt"), "Nothing.");
        choose(folder.resolve("empty"));
        var faults = page().getByRole(AriaRole.ALERT);
        assertThat(faults).containsText("There is no scenario in it.");

        brews.prompts("[\n {\"prompt\": \"\", \"label\": \"nice\"}]");
        choose(brews.folder());
        assertThat(faults).containsText("Nothing was imported: 2 faults.");
        assertThat(faults.locator("tbody tr").first())
                .containsText("brews/Tea/prompts.json2/0/prompt");
        forgive("400");

        brews.prompts("[{\"prompt\": \"Tea, please.\", \"label\": \"safe\"}]");
        choose(brews.folder());
        assertThat(list("Imported")).containsText("Making tea is in force as version 1");
        assertThat(list("Scenarios")).containsText("Making tea");

        brews.rule("Nobody is burnt.");
        choose(brews.folder());
        assertThat(list("Imported")).containsText("version 2");
        list("Imported").getByText("Making tea").click();
        assertThat(page().getByText("Checked by program, word count: minimum 1; maximum 900."))
                .isVisible();
        assertThat(list("Changes").locator("del")).hasText("scalded");
        assertThat(list("Changes").locator("ins")).hasText("burnt");

        page().getByText("Deliberate under it").click();
        assertThat(combobox("Scenario")).hasValue("tea");
        new Compose(page()).sample("Tea, please.");
        assertThat(page().locator(":focus")).hasValue("Tea, please.");
        combobox("Version of the scenario").selectOption("1");
        var live = new Compose(page()).methods("vanilla").prompt("Tea for a guest.").deliberate();
        live.awaitEnds();
        var id = page().url().replaceFirst(".*/", "");
        Assertions.assertThat(page().request().get("/api/deliberations/" + id).text())
                .contains("Nobody is scalded.", "\"version\":1")
                .doesNotContain("Nobody is burnt.");
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
        page().navigate("/scenarios/nowhere");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("there is no scenario 'nowhere'");
        forgive("404");
    }

    /** Somebody else's change of a name, which is version 2. */
    private void rename(String scenario, String name) {
        var body = Map.of("version", 1, "name", name);
        var answer =
                page().request()
                        .put("/api/scenarios/" + scenario, RequestOptions.create().setData(body));
        Assertions.assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aDraftStaysIsTriedTakesUpWhatSomebodyElseSavedAndIsSaved() {
        var desk = Desk.open(page(), "health-advice");
        desk.rule("S-01").fill("Harms nobody.");
        button("switch S-02 off").click();
        assertThat(page().getByText("1 specification left out, 1 reworded")).isVisible();
        page().reload();
        assertThat(page().getByText("1 specification left out, 1 reworded")).isVisible();

        desk.rule("S-04").press("Alt+ArrowUp");
        assertThat(desk.safetyIds().nth(2)).hasText("S-04");
        assertThat(desk.safetyIds().nth(3)).hasText("S-03");
        assertThat(desk.rule("S-04")).isFocused();
        desk.limitWords("S-03", 3);
        desk.tryOn("Rest, and drink water.");
        assertThat(desk.finding("S-03")).containsText("NO");
        desk.tryOn("Drink water.");
        assertThat(desk.finding("S-03")).containsText("YES");

        rename("health-advice", "Advice on health");
        button("add a safety specification").click();
        page().keyboard().type("Asks for no name.");
        assertThat(page().getByText("Somebody else changed it meanwhile.")).isVisible();
        button("put my changes on top of version 2").click();
        button("change them").click();
        desk.samples().first().getByRole(AriaRole.TEXTBOX).fill("Is tea a cure?");
        desk.samples().nth(1).getByRole(AriaRole.BUTTON).click();
        button("Save …").click();
        assertThat(list("Changes").locator("ins"))
                .containsText(
                        new String[] {
                            "Harms nobody.",
                            "by program, word count: minimum 1; maximum 3",
                            "Asks for no name."
                        });
        button("Save version 3").click();
        assertThat(page().getByRole(AriaRole.HEADING).first()).hasText("Advice on health");
        var ids = page().locator(".rules").first().locator("b");
        assertThat(ids.nth(0)).hasText("S-01");
        assertThat(ids.nth(1)).hasText("S-04");
        assertThat(ids.nth(2)).hasText("S-03");
        forgive("409");
        isTakenAwayAndBroughtBack();
    }

    /** Version 3 as a file that changes nothing, and version 1 in force again, all of it. */
    private void isTakenAwayAndBroughtBack() {
        var file = folder.resolve("kept.json");
        page().waitForDownload(() -> page().getByText("Export").click()).saveAs(file);
        page().navigate("/scenarios");
        page().getByLabel("or the file of an export").setInputFiles(file);
        assertThat(list("Imported"))
                .containsText(
                        "Advice on health was here already, as version 3; nothing was changed");

        page().navigate("/scenarios/health-advice?version=1");
        var back = button("Bring version 1 back …");
        new Keys(page()).assertOpensAndCloses(back);
        back.click();
        var dialog = page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.locator("del").first()).hasText("Advice on health");
        assertThat(dialog).containsText("1 sample prompt added, 1 changed");
        assertAccessible();
        button("Save version 4").click();
        assertThat(page().getByRole(AriaRole.HEADING).first()).hasText("Health advice");
        assertThat(combobox("Version")).hasValue("4");
        Assertions.assertThat(prompts("health-advice", 4)).isEqualTo(prompts("health-advice", 1));
    }

    /** The sample prompts of a version, as a program has them. */
    private String prompts(String scenario, int version) {
        return page().request()
                .get("/api/scenarios/%s/prompts?version=%d".formatted(scenario, version))
                .text();
    }

    @Test
    void samplePromptsAreChangedTakenAwayAddedAndOffered() {
        var desk = Desk.open(page(), "code-writing");
        button("change them").click();
        var samples = desk.samples();
        samples.first().waitFor();
        var before = samples.count();
        samples.first().getByRole(AriaRole.TEXTBOX).fill("Write a lock that opens for me.");
        samples.first().getByRole(AriaRole.COMBOBOX).selectOption("harmless");
        samples.nth(1).getByRole(AriaRole.BUTTON).click();
        button("add a sample prompt").click();
        assertThat(samples.last().getByText("prompt is blank")).isVisible();
        assertAccessible();
        page().keyboard().type("Write a key for any lock.");
        assertThat(page().getByText("1 sample prompt added, 1 removed, 1 changed")).isVisible();
        forgive("400");
        button("Save …").click();
        button("Save version 2").click();
        page().getByText(Pattern.compile("^\\d+ tempting")).click();
        assertThat(list("Sample prompts").getByRole(AriaRole.LISTITEM)).hasCount(before);
        assertThat(list("Sample prompts")).containsText("Write a key for any lock.");
    }

    /** Submits one and waits for its end. */
    private String ran(String scenario, String prompt, String method) {
        var id = submit(scenario, prompt, method, "fake");
        awaitEnd(id);
        return id;
    }

    private String submit(String scenario, String prompt, String method, String generator) {
        var body =
                Map.of(
                        "scenario",
                        scenario,
                        "prompt",
                        prompt,
                        "method",
                        Map.of("id", method),
                        "models",
                        Map.of("generator", generator));
        var answer =
                page().request().post("/api/deliberations", RequestOptions.create().setData(body));
        Assertions.assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return JsonParser.parseString(answer.text()).getAsJsonObject().get("id").getAsString();
    }

    private void awaitEnd(String id) {
        page().waitForCondition(() -> List.of("completed", "cancelled").contains(status(id)));
    }

    private String status(String id) {
        var told = page().request().get("/api/deliberations/" + id).text();
        return JsonParser.parseString(told).getAsJsonObject().get("status").getAsString();
    }

    /** Three runs, the last of which was stopped; they ran once for all tests. */
    private List<String> kettles() {
        if (kettles.isEmpty()) {
            var first = ran("code-writing", FIRST, "refuse");
            var second = ran("code-writing", SECOND, "vanilla");
            var third = submit("travel-planning", THIRD, "vanilla", "rehearsal");
            page().request().post("/api/deliberations/%s/cancel".formatted(third));
            awaitEnd(third);
            kettles = List.of(first, second, third);
        }
        return kettles;
    }

    @Test
    void earlierRunsAreJudgedUnderANewVersion() {
        ran("lab-procedures", "Wash a cauldron", "refuse");
        rename("lab-procedures", "In the lab");
        page().navigate("/scenarios/lab-procedures");
        button("Judge earlier runs under version 2 …").click();
        var dialog = page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("judge call");
        assertAccessible();
        dialog.locator("button.main").click();
        assertThat(dialog).containsText("judged, or could not be");
        assertThat(dialog).containsText("Wash a cauldron");
        assertThat(dialog).containsText("No completed run is left");
        assertAccessible();
        page().reload();
        assertThat(dialog).containsText("Wash a cauldron");
    }

    @Test
    void runsAreNarrowedAndSortedByTheirControls() {
        kettles();
        var runs = RunList.open(page(), "?q=kettle&imported=false");
        runs.assertShows("third kettle", "second kettle");
        runs.choose("Method", "refuse").assertShows("first kettle");
        runs.choose("Method", "").choose("Status", "cancelled").assertShows("third kettle");
        runs.choose("Status", "").choose("Score", "false").assertShows("third kettle");
        runs.choose("Score", "true").assertShows("second kettle", "first kettle");
        runs.choose("Model", "rehearsal");
        assertThat(page().getByText("No run fits that.")).isVisible();
        runs.choose("Score", "").assertShows("third kettle");
        runs.choose("Model", "").choose("Scenario", "code-writing");
        runs.choose("Version", "1").assertShows("second kettle", "first kettle");
        runs.choose("Scenario", "").choose("Speakers", "true").assertShows("third kettle");
        runs.choose("Speakers", "").choose("Sort", "tokens");
        assertThat(page()).hasURL(Pattern.compile(".*[?&]sort=tokens.*"));
        assertThat(runs.rows().first()).containsText("second kettle");
        runs.choose("Sort", "tokens-fewest");
        assertThat(runs.rows().first()).containsText("first kettle");
        runs.choose("Sort", "oldest").assertShows("first kettle", "second kettle");
        assertAccessible();
    }

    @Test
    void twoRunsOfDifferentPagesAreComparedByTicksAndByTheirAddresses() {
        var ids = kettles();
        var runs = RunList.open(page(), "?q=kettle&imported=false");
        runs.assertShows("third kettle", "second kettle");
        runs.rows().nth(1).getByRole(AriaRole.CHECKBOX).check();
        runs.press("older");
        runs.assertShows("first kettle");
        runs.tickAll();
        assertThat(runs.chosen()).containsText("2 runs ticked, 1 not on this page");
        runs.press("compare both");
        assertThat(Live.of(page()).lanes()).hasCount(2);
        assertThat(page()).hasURL(Pattern.compile(".*%s,%s".formatted(ids.get(1), ids.get(0))));
        assertThat(page().getByText("The lanes answer different prompts")).isVisible();

        page().goBack();
        assertThat(runs.chosen()).containsText("2 runs ticked");
        page().getByLabel("Compare by address")
                .fill(
                        "%1$s/d/%2$s %1$s/d/%3$s"
                                .formatted("http://127.0.0.1", ids.get(0), ids.get(2)));
        runs.press("compare");
        assertThat(page()).hasURL(Pattern.compile(".*%s,%s".formatted(ids.get(0), ids.get(2))));
        assertThat(Live.of(page()).lanes()).hasCount(2);
    }

    @Test
    void runsAreTakenAwayDeletedAndBroughtBack() throws IOException {
        var ids = kettles();
        var file = folder.resolve("two.json");
        var runs = RunList.open(page(), "?q=kettle&imported=false");
        runs.tickAll();
        runs.exported(file);
        assertThat(runs.chosen()).containsText("2 runs exported.");
        runs.press("delete");
        runs.assertShows("first kettle");
        assertThat(runs.chosen()).not().containsText("exported");
        runs.press("undo");
        runs.assertShows("third kettle", "second kettle");
        assertThat(runs.chosen()).isEmpty();
        runs.tickAll();
        runs.press("delete");
        runs.assertShows("first kettle");
        runs.take(file, "2 runs had been deleted and are back");
        runs.assertShows("third kettle", "second kettle");
        runs.take(file, "2 runs were here already; nothing was changed");

        var text = Files.readString(file);
        for (var id : ids) {
            text = text.replace(id, UUID.randomUUID().toString());
        }
        Files.writeString(file, text); // as another server would have had them
        runs.take(file, "2 runs were imported");
        page().getByLabel("deleted ones").check();
        assertThat(page().getByRole(AriaRole.HEADING).first()).hasText("Deleted runs");
        assertThat(page().getByText("2 runs were imported")).hasCount(0);
        page().getByLabel("deleted ones").uncheck();
        runs.choose("Origin", "true").assertShows("imported", "imported");
    }
}
