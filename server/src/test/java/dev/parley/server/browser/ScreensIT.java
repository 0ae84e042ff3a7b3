package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** What else the screens promise, where there is no model but the rehearsal. */
class ScreensIT extends InBrowser {

    @Override
    String configuration() {
        return "limits: {http: {page: 2}}";
    }

    /** Asks and stops at once. */
    private Live asked(String prompt) {
        var live = Compose.open(page()).prompt(prompt).methods("vanilla", "align3").deliberate();
        live.button("stop all").click();
        live.awaitEnds();
        return live;
    }

    private Locator runs() {
        return page().getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Runs"));
    }

    private void press(String key) {
        page().keyboard().press(key);
    }

    @Test
    void composeSaysQuietlyThatOnlyTheRehearsalIsThereAndTheWayOut() {
        Compose.open(page());
        assertThat(page().locator(".note"))
                .containsText(
                        "No language model was found, so the agents play from written scripts");
        assertThat(page().locator(".note")).containsText("OPENAI_API_KEY");
        assertThat(page().locator("nav .state.rehearsal")).hasText("rehearsal");
        assertThat(page().getByRole(AriaRole.ALERT)).hasCount(0);
        var live = asked("A story of a fox");
        assertThat(page().locator(".crumb")).containsText("written scripts, no language model");
        assertThat(live.lane("vanilla").locator(".models")).hasText("rehearsal");
    }

    @Test
    void runsAreListedNewestFirstPageByPageAndFound() {
        asked("A story of a hen");
        asked("A story of an owl");
        Compose.open(page());
        assertThat(page().locator(".recent li.run-row").first()).containsText("A story of an owl");
        assertThat(page().locator(".recent li.run-row").nth(1)).containsText("A story of a hen");
        page().getByText("all runs").click();
        assertThat(runs().locator("> li")).hasCount(1);
        assertThat(runs()).containsText("align3 stopped");
        page().getByText("older").click();
        assertThat(runs()).containsText("A story of a hen");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("newest")).click();
        assertThat(runs()).containsText("A story of an owl");
        page().getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Search prompts"))
                .fill("of a hen");
        assertThat(runs()).containsText("A story of a hen");
        runs().getByRole(AriaRole.LINK).click();
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("A story of a hen");
    }

    @Test
    void keysDoWhatTheirListSays() {
        var live = asked("A story of a mouse");
        press("?");
        assertThat(live.dialog("Keyboard shortcuts")).containsText("stage mode, for a beamer");
        press("Escape");
        assertThat(live.dialog("Keyboard shortcuts")).isHidden();
        press("v");
        assertThat(live.verdicts()).isVisible();
        press("f");
        assertThat(live.button("failing")).hasAttribute("aria-pressed", "true");
        press("v");
        press("c");
        assertThat(live.button("changes")).hasAttribute("aria-pressed", "true");
        press("m");
        assertThat(live.lanes()).hasCount(1);
        press("Escape");
        assertThat(live.lanes()).hasCount(2);
        stageModeLeavesTheWordsAlone(live);
        press("r");
        assertThat(runs()).containsText("A story of a mouse");
        press("l");
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Cluster");
        press("r");
        assertThat(runs()).containsText("A story of a mouse");
        press("/");
        assertThat(page().getByRole(AriaRole.SEARCHBOX)).isFocused();
        page().getByRole(AriaRole.SEARCHBOX).blur();
        press("n");
        assertThat(
                        page().getByRole(
                                        AriaRole.TEXTBOX,
                                        new Page.GetByRoleOptions().setName("Prompt")))
                .isFocused();
    }

    @Test
    void thePaletteGoesToTheModelsOfWhichEachCanBeTried() {
        Compose.open(page()).methods("vanilla");
        press("Control+k");
        var field =
                page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("go to"));
        assertThat(field).isFocused();
        field.fill("nothing of that name");
        assertThat(page().getByText("Nothing fits that.")).isVisible();
        field.fill("models");
        new Axe(page()).assertAccessible();
        press("ArrowDown");
        press("ArrowUp");
        press("Enter");
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Models");
        assertThat(page().getByText("No language model is connected yet")).isVisible();
        page().getByText("try it").click();
        assertThat(page().locator(".found")).containsText("streams");
        assertThat(page().locator(".found")).containsText("first words after");
        new Axe(page()).assertAccessible();
    }

    @Test
    void enterRunsAndAnEmptyPromptIsRefusedInWords() {
        var compose = Compose.open(page()).methods("vanilla");
        var prompt =
                page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Prompt"));
        prompt.press("Enter");
        assertThat(page().getByRole(AriaRole.ALERT))
                .hasText("Write a prompt, or choose one of the samples.");
        compose.prompt("A story of a toad");
        prompt.press("Enter");
        Live.of(page()).button("stop").click();
        assertThat(Live.of(page()).foot("vanilla")).containsText("stopped:");
    }

    private void stageModeLeavesTheWordsAlone(Live live) {
        press("s");
        assertThat(page().locator("nav.top")).isHidden();
        assertThat(live.button("lanes")).isHidden();
        assertThat(live.lane("vanilla")).isVisible();
        press("Escape");
        assertThat(page().locator("nav.top")).isVisible();
    }

    @Test
    void theThemeFollowsTheSystemUntilAnotherIsChosen() {
        Compose.open(page());
        var light = background();
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        var dark = background();
        assertThat(dark).isNotEqualTo(light);
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Theme: auto"))
                .click();
        assertThat(background()).isEqualTo(light);
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Theme: light"))
                .click();
        assertThat(background()).isEqualTo(dark);
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page().reload();
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Theme: dark"))
                .waitFor();
        assertThat(background()).isEqualTo(dark);
    }

    private Object background() {
        return page().evaluate("() => getComputedStyle(document.body).backgroundColor");
    }
}
