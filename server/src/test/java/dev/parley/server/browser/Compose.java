package dev.parley.server.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The screen on which a deliberation is put together. */
record Compose(Page page) {

    static Compose open(Page page) {
        page.navigate("/");
        return new Compose(page);
    }

    /** These methods and no others. */
    Compose methods(String... wanted) {
        page.locator("fieldset.methods").waitFor();
        for (var label : page.locator("fieldset.methods .method > label").all()) {
            label.getByRole(AriaRole.CHECKBOX)
                    .setChecked(List.of(wanted).contains(label.innerText().strip()));
        }
        return this;
    }

    Compose scenario(String id) {
        page.getByRole(AriaRole.COMBOBOX, named("Scenario")).selectOption(id);
        return this;
    }

    Compose model(String role, String id) {
        page.getByRole(AriaRole.COMBOBOX, named(role)).selectOption(id);
        return this;
    }

    Compose rounds(int rounds) {
        page.getByLabel("self-refine: rounds").fill(String.valueOf(rounds));
        return this;
    }

    /** A figure in the field of that name. */
    Compose parameter(String name, int value) {
        page.getByLabel(name).fill(String.valueOf(value));
        return this;
    }

    /** Three judges, who judge every draft as it comes. */
    Compose panelForEachDraft() {
        page.getByRole(AriaRole.COMBOBOX, named("Verdicts")).selectOption("panel");
        return judgingEachDraft();
    }

    Compose judgingEachDraft() {
        page.getByLabel("judge each draft as it comes").check();
        return this;
    }

    Compose prompt(String prompt) {
        page.getByRole(AriaRole.TEXTBOX, named("Prompt")).fill(prompt);
        return this;
    }

    /** One of those that are offered, by its name. */
    Compose sample(String name) {
        samples().getByRole(AriaRole.BUTTON, in(name)).click();
        return this;
    }

    Locator samples() {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName("Sample prompts"));
    }

    Live deliberate() {
        page.getByRole(AriaRole.BUTTON, named("Deliberate")).click();
        return Live.of(page);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
