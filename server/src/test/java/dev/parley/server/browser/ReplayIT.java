package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What there is to see of a comparison that is over: how it went, how its drafts differ, its cost.
 */
class ReplayIT extends WithFakeModel {

    private static final Pattern ENDED = Pattern.compile("event (\\d+) of \\1$");
    private static final String[] TWO = {"vanilla", "self-refine"};

    private String seen = "";

    ReplayIT() {
        super(new Cast(120, 150));
    }

    private Live over() {
        var live =
                Compose.open(page())
                        .prompt("A story of a seal")
                        .methods(TWO)
                        .rounds(1)
                        .parameter("Budget: tokens", 100_000)
                        .deliberate();
        live.awaitEnds();
        seen = page().url();
        return live;
    }

    /** One that another test has watched, if there is one. */
    private Live overAlready() {
        if (seen.isEmpty()) {
            return over();
        }
        page().navigate(seen);
        return Live.of(page());
    }

    private static Locator slider(Page page) {
        return page.getByRole(
                AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Position in the recording"));
    }

    @Test
    void playsBackAsARecordingWhoseMomentsHaveAddresses() {
        var live = overAlready();
        live.button("replay").click();
        assertThat(page().getByText("Replay of a recording")).isVisible();
        live.awaitGrowth(TWO);
        assertThat(page().locator("button.stop")).hasCount(0);
        page().keyboard().press("p");
        assertThat(live.button("play")).isVisible();
        page().waitForURL(Pattern.compile("\\?at=[\\d.]+s$").asPredicate());
        opensElsewhereWhereItStands();
        slider(page()).press("End");
        assertThat(live.foot("self-refine")).containsText("answered in");
        assertThat(live.turn("self-refine", "judge")).containsText("S-03");
        live.button("leave the replay").click();
        assertThat(live.button("judge again")).isVisible();
        assertThat(page().url()).doesNotContain("at=");
    }

    private void opensElsewhereWhereItStands() {
        var where = slider(page()).getAttribute("aria-valuetext");
        var said = Live.of(page()).turns("vanilla").textContent();
        try (var other = tab(ColorScheme.DARK, 360, 800)) {
            other.page().navigate(page().url());
            assertThat(slider(other.page())).hasAttribute("aria-valuetext", where);
            assertThat(Live.of(other.page()).turns("vanilla")).hasText(said);
            new Axe(other.page()).assertAccessible();
            other.assertNothingWentWrong();
        }
    }

    @Test
    void isSavedAsAFileThatPlaysWithoutAServer(@TempDir Path folder) {
        var live = overAlready();
        var saved = page().waitForDownload(live.button("save as HTML")::click);
        assertThat(page().getByText(Pattern.compile("^saved, \\d+ kB$"))).isVisible();
        var file = folder.resolve(saved.suggestedFilename());
        saved.saveAs(file);
        try (var other = tab(ColorScheme.DARK, 1440, 900)) {
            other.page().context().setOffline(true);
            other.page().navigate(file.toUri().toString());
            var kept = Live.of(other.page());
            assertThat(slider(other.page())).hasAttribute("aria-valuetext", ENDED);
            assertThat(kept.turn("self-refine", "round-1/revise")).containsText("She strikes");
            new Axe(other.page()).assertAccessible();
            kept.button("play").click();
            kept.awaitGrowth(TWO);
            slider(other.page()).press("End");
            other.page().keyboard().press("v");
            assertThat(kept.verdict("S-03", "vanilla")).containsText("NO");
            other.page().keyboard().press("d");
            assertThat(other.page().getByLabel("Draft from")).isVisible();
            other.assertNothingWentWrong();
        }
    }

    @Test
    void anyTwoDraftsAreComparedAndLanesAreReachedWithTheKeyboard() {
        var live = over();
        page().keyboard().press("ArrowRight");
        page().keyboard().press("ArrowRight");
        assertThat(live.lane("self-refine")).isFocused();
        assertThat(page().getByLabel("vanilla: spent"))
                .hasAttribute("aria-valuetext", Pattern.compile("of 100,000 tokens of its budget"));
        page().keyboard().press("d");
        page().getByLabel("Draft from").selectOption("self-refine · draft");
        assertThat(page().getByText("no sentence changed")).isVisible();
        new Axe(page()).assertAccessible();
        page().keyboard().press("b");
        assertThat(page().locator(".cost tbody tr")).hasCount(2);
        new Axe(page()).assertAccessible();
    }
}
