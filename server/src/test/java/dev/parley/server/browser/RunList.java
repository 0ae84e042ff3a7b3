package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** The screen that lists what ran. */
record RunList(Page page) {

    /** Those that a query leaves, once they are there. */
    static RunList open(Page page, String query) {
        page.navigate("/runs" + query);
        page.locator(".run-row").first().waitFor();
        return new RunList(page);
    }

    Locator rows() {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Runs"))
                .locator(".run-row");
    }

    /** Waits until the rows are these, in this order, each known by some of its words. */
    void assertShows(String... words) {
        assertThat(rows()).containsText(words);
    }

    /** Chooses in one of the controls above the list. */
    RunList choose(String control, String value) {
        page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(control).setExact(true))
                .selectOption(value);
        return this;
    }

    void tickAll() {
        rows().getByRole(AriaRole.CHECKBOX).all().forEach(Locator::check);
    }

    /** What can be done with those that are ticked, or was. */
    Locator chosen() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Ticked runs"));
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** The file that is had of those that are ticked. */
    void exported(Path file) {
        page.waitForDownload(() -> press("export")).saveAs(file);
    }

    /** Takes in what a file holds; returns when the page says what became of it. */
    void take(Path file, String outcome) {
        var section =
                page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Import runs"));
        section.locator("input").setInputFiles(file);
        assertThat(section).containsText(outcome);
    }
}
