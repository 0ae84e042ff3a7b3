package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What else the screens promise, where there is no model but the rehearsal. */
class ScreensIT extends InBrowser {

    private static final Pattern DRAIN = Pattern.compile("^Drain ");
    private static final Pattern RESUME = Pattern.compile("^Resume ");

    /** Which plays as slowly as people read, so that there is something to stop. */
    @Override
    String configuration() {
        return "limits: {http: {page: 2}, node: {renewal: 500 ms, lease: 5 s}}";
    }

    /** Asks and stops at once. */
    private Live asked(String prompt) {
        var live = Compose.open(page()).prompt(prompt).methods("vanilla", "align3").deliberate();
        live.button("stop all").click();
        live.awaitEnds();
        return live;
    }

    private Locator list(String name) {
        return page().getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName(name));
    }

    private Locator runs() {
        return list("Runs");
    }

    private Locator node() {
        return list("Nodes").getByRole(AriaRole.LISTITEM);
    }

    private Locator button(Pattern name) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator heading() {
        return page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
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
        assertThat(heading()).hasText("A story of a hen");
    }

    @Test
    void keysDoWhatTheirListSays() {
        var live = asked("A story of a mouse");
        press("?");
        assertThat(live.dialog("Keyboard shortcuts")).containsText("stage mode, for a projector");
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
        assertThat(heading()).hasText("Cluster");
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

    /** What the palette finds for some words. */
    private void find(String words) {
        press("Control+k");
        var field =
                page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("go to"));
        assertThat(field).isFocused();
        field.fill(words);
    }

    @Test
    void thePaletteGoesToTheModelsOfWhichEachCanBeTried() {
        Compose.open(page()).methods("vanilla");
        find("nothing of that name");
        assertThat(page().getByText("Nothing fits that.")).isVisible();
        page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("go to"))
                .fill("models");
        assertAccessible();
        press("ArrowDown");
        press("ArrowUp");
        press("Enter");
        assertThat(heading()).hasText("Models");
        assertThat(page().getByText("No language model is connected yet")).isVisible();
        assertThat(page().locator(".looked-for")).containsText("no model was looked for");
        assertThat(page().locator(".looked-for")).containsText("there is no model");
        page().getByText("try it").click();
        assertThat(page().locator(".found")).containsText("streams");
        assertThat(page().locator(".found")).containsText("first words after");
    }

    @Test
    void thePaletteRunsACommandAndOpensARun() {
        asked("A story of a lizard");
        find("what changed between");
        press("Enter");
        assertThat(Live.of(page()).button("changes")).hasAttribute("aria-pressed", "true");
        page().navigate("/scenarios");
        find("of a lizard");
        page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("of a lizard"))
                .first()
                .waitFor();
        press("Enter");
        assertThat(heading()).hasText("A story of a lizard");
        assertThat(Live.of(page()).lanes()).hasCount(1);
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
        var before = letters(live);
        press("s");
        assertThat(page().locator("nav.top")).isHidden();
        assertThat(live.button("lanes")).isHidden();
        assertThat(live.lane("vanilla")).isVisible();
        assertThat(page().getByText("rehearsal: written scripts").last()).isVisible();
        assertThat(letters(live)).isGreaterThan(1.3 * before);
        press("Escape");
        assertThat(page().locator("nav.top")).isVisible();
    }

    /** The height of the letters of a lane's words, in pixels. */
    private static double letters(Live live) {
        var size =
                live.turns("vanilla").evaluate("it => parseFloat(getComputedStyle(it).fontSize)");
        return ((Number) size).doubleValue();
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

    private void openCluster() {
        page().navigate("/runs");
        page().getByText("1 node").click();
        node().waitFor();
    }

    @Test
    void theOnlyNodeIsShownWithTheWayToMoreOfThemAndWhatItRunsLeadsToTheLanes() {
        openCluster();
        assertThat(node()).hasCount(1);
        assertThat(node()).containsText("alive");
        assertThat(node()).containsText("this node");
        assertThat(node()).containsText("judge");
        assertThat(page().locator(".alone-here")).containsText("--cluster");
        assertThat(page().getByText("No deliberation has been taken over.")).isVisible();
        var live = Compose.open(page()).prompt("A story of a lynx").methods("vanilla").deliberate();
        press("l");
        list("Deliberations at work").getByText("A story of a lynx").click();
        live.button("stop").click();
        live.awaitEnds();
    }

    private void drain() {
        button(DRAIN).click();
        page().getByText("drain it").click();
    }

    @Test
    void drainedANodeWarnsThatTurnsWaitAndResumedItTakesPartAgain() {
        openCluster();
        drain();
        assertThat(node()).containsText("draining");
        assertThat(node()).containsText("has handed over all");
        assertThat(page().getByRole(AriaRole.ALERT).first())
                .containsText("No node plays the judge, so its turns wait");
        assertAccessible();
        button(RESUME).click();
        assertThat(node()).containsText("alive");
        assertThat(list("Warnings")).hasCount(0);
        page().waitForCondition(() -> page().request().get("/api/health").ok());
    }

    @Test
    void aDrainThatFailsSaysWhy() {
        openCluster();
        page().route("**/drain", route -> route.abort());
        drain();
        assertThat(page().getByRole(AriaRole.DIALOG)).containsText("The server does not answer.");
        forgive("/drain");
        forgive("ERR_FAILED");
    }
}
