package dev.parley.server.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The screen on which a scenario is changed. */
record Desk(Page page) {

    static Desk open(Page page, String scenario) {
        page.navigate("/scenarios/%s/edit".formatted(scenario));
        return new Desk(page);
    }

    /** The field of a specification's text. */
    Locator rule(String id) {
        return page.getByLabel(id, new Page.GetByLabelOptions().setExact(true));
    }

    /** The ids of the safety specifications, in their order. */
    Locator safetyIds() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Safety"))
                .locator("li > b");
    }

    /** The rows of the sample prompts. */
    Locator samples() {
        return page.getByRole(
                        AriaRole.REGION, new Page.GetByRoleOptions().setName("Sample prompts"))
                .getByRole(AriaRole.LISTITEM);
    }

    /** Has a program decide a specification: so many words at most. */
    void limitWords(String id, int most) {
        page.getByLabel(id + ": decided by").selectOption("word-count");
        page.getByLabel(id + ": minimum").fill("1");
        page.getByLabel(id + ": maximum").fill(String.valueOf(most));
    }

    void tryOn(String text) {
        page.getByLabel("Try the programs on a text").fill(text);
    }

    /** What the program of a specification finds in the text that is tried. */
    Locator finding(String id) {
        return page.locator("li:has(textarea[aria-label='%s']) .finding".formatted(id));
    }
}
