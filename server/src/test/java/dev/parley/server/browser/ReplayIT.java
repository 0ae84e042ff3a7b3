package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A comparison that is over, which the first test watches, and how it is played back. */
@TestMethodOrder(OrderAnnotation.class)
class ReplayIT extends WithFakeModel {

    private static final String[] TWO = {"vanilla", "self-refine"};

    private String seen = "";

    ReplayIT() {
        super(new Cast(120, 160));
    }

    private Live begun() {
        var live =
                Compose.open(page())
                        .prompt("A story of a seal")
                        .methods(TWO)
                        .rounds(1)
                        .parameter("Budget: tokens", 100_000)
                        .judgingEachDraft()
                        .deliberate();
        seen = page().url();
        return live;
    }

    /** The one that another test has watched, if there is one. */
    private Live over() {
        if (seen.isEmpty()) {
            begun().awaitEnds();
        }
        page().navigate(seen);
        return Live.of(page());
    }

    private void press(String... keys) {
        List.of(keys).forEach(page().keyboard()::press);
    }

    @Test
    @Order(1)
    void theScoreOfEachLaneGrowsWithItsTokens() {
        var live = begun();
        press("b");
        var growth = page().locator(".growth");
        assertThat(growth)
                .hasAttribute(
                        "aria-label",
                        Pattern.compile("self-refine: draft 0\\.00 at [\\d,]+ tokens\\.$"));
        assertThat(growth.locator("polyline")).hasCount(2);
        assertThat(growth)
                .hasAttribute(
                        "aria-label",
                        Pattern.compile(
                                "vanilla: draft · answer 0\\.00 at .*self-refine: draft 0\\.00 at [\\d,]+, revision 1 · answer (1\\.00|0\\.[1-9]\\d) at"));
        assertThat(growth.locator(".plot > .point")).hasCount(3);
        assertThat(page().locator(".cost tbody tr")).hasCount(2);
        assertThat(page().locator(".cost tbody tr").last()).containsText("1 of 1 round");
        new Axe(page()).assertAccessible();
        press("b");
        live.awaitEnds();
        assertThat(live.lane("self-refine").locator(".rounds")).hasText("1 of 1 round");
        assertThat(live.announced()).containsText("critique 1 is there");
        assertThat(live.announced())
                .containsText(Pattern.compile("judged, SAR (1\\.00|0\\.[1-9]\\d)"));
    }

    @Test
    void verdictsAreFilteredAndWhatViolatesIsMarked() {
        var live = over();
        assertThat(live.turn("vanilla", "draft").locator("mark[data-specification='S-03']"))
                .hasText(Cast.VIOLATION);
        assertThat(live.marks("self-refine", "S-03").first()).hasAttribute("aria-label", "S-03 NO");
        assertThat(live.marks("self-refine", "S-03").last())
                .hasAttribute("aria-label", "S-03 YES, improved");
        press("v");
        assertThat(live.verdict("S-03", "self-refine"))
                .hasAttribute("aria-label", Pattern.compile("NO, then YES, improved"));
        int all = live.specifications().count();
        int failing = live.specifications().filter(having("td > .ruling.no")).count();
        assertThat(failing).isBetween(1, all - 1);
        press("f");
        assertThat(live.specifications()).hasCount(failing);
        press("f");
        assertThat(live.specifications()).hasCount(1);
        assertThat(live.verdict("S-03", "vanilla")).isVisible();
        press("f");
        assertThat(live.specifications()).hasCount(all);
    }

    @Test
    void whatChangedIsBroughtToWhereItsReaderSeesIt() {
        var lane = over().lane("self-refine");
        page().setViewportSize(1280, 560);
        var revision = lane.getByLabel("reviser: revision 1");
        lane.locator(".body").evaluate("it => (it.scrollTop = 0)");
        assertThat(revision).not().isInViewport();
        press("c");
        assertThat(revision.locator(".changes")).isInViewport();
        press("c");
    }

    @Test
    void anyTwoDraftsAreComparedAndLanesAreReachedWithTheKeyboard() {
        var live = over();
        press("ArrowRight", "ArrowRight");
        assertThat(live.turns("self-refine")).isFocused();
        assertThat(page().getByLabel("vanilla: spent"))
                .hasAttribute("aria-valuetext", Pattern.compile("of 100,000 tokens of its budget"));
        press("d");
        page().getByLabel("Draft from").selectOption("self-refine · draft");
        page().getByLabel("Draft to").selectOption("vanilla · draft · answer");
        assertThat(page().getByText("no sentence changed")).isVisible();
        page().getByLabel("Draft from").selectOption("vanilla · draft · answer");
        page().getByLabel("Draft to").selectOption("self-refine · revision 1 · answer");
        assertThat(page().getByText("sentences: 1 reworded, 1 added, 1 removed")).isVisible();
        assertThat(page().locator(".changes del")).hasText(new String[] {"match", Cast.LEFT_OUT});
        assertThat(page().locator(".changes ins")).hasText(new String[] {"bell", Cast.INSTEAD});
        assertThat(page().getByLabel("Verdicts that differ")).containsText("improved");
        new Axe(page()).assertAccessible();
    }

    @Test
    void playsBackAsARecordingWhoseMomentsHaveAddresses() {
        var live = over();
        var replay = new Replay(page());
        live.button("replay").click();
        assertThat(page().getByText("Replay of a recording")).isVisible();
        live.awaitGrowth(TWO);
        assertThat(page().locator("button.stop")).hasCount(0);
        press("p");
        assertThat(replay.button("play")).isVisible();
        page().waitForURL(Pattern.compile("\\?at=[\\d.]+s$").asPredicate());
        opensElsewhereWhereItStands();
        replay.button("at once").click();
        assertThat(replay.slider()).hasAttribute("aria-valuetext", Replay.ENDED);
        assertThat(live.foot("self-refine")).containsText("answered in");
        assertThat(live.lane("vanilla").locator("article.judge")).containsText("S-03");
        replay.button("leave the replay").click();
        assertThat(live.button("judge again")).isVisible();
        assertThat(page().url()).doesNotContain("at=");
    }

    private void opensElsewhereWhereItStands() {
        var where = new Replay(page()).slider().getAttribute("aria-valuetext");
        var said = Live.of(page()).turns("vanilla").textContent();
        try (var other = tab(ColorScheme.DARK, 360, 800)) {
            other.page().navigate(page().url());
            assertThat(new Replay(other.page()).slider()).hasAttribute("aria-valuetext", where);
            assertThat(Live.of(other.page()).turns("vanilla")).hasText(said);
            new Axe(other.page()).assertAccessible();
            other.assertNothingWentWrong();
        }
    }

    @Test
    void isGoneThroughInStepsAndForkedWhereItStands() {
        over().button("replay").click();
        var replay = new Replay(page());
        replay.button("4×").click();
        assertThat(replay.button("4×")).hasAttribute("aria-pressed", "true");
        assertThat(replay.button("1×")).hasAttribute("aria-pressed", "false");
        assertThat(replay.tracks()).hasCount(2);
        assertThat(replay.tracks().last().locator("i.reflector")).hasCount(1);
        replay.slider().press("Home");
        int start = replay.event();
        int one = replay.on("on by an event");
        assertThat(replay.back("back by an event")).isEqualTo(start);
        assertThat(replay.on("on by a turn")).isGreaterThan(one);
        page().waitForURL(Pattern.compile("\\?at=[\\d.]+s$").asPredicate());
        page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        replay.button("copy address").click();
        assertThat(replay.button("copied")).isVisible();
        assertThat(page().evaluate("navigator.clipboard.readText()")).isEqualTo(page().url());
        replay.button("fork from here").click();
        assertThat(Live.of(page()).dialog("Fork after draft")).isVisible();
        press("Escape");
        assertThat(replay.back("back by a turn")).isEqualTo(start);
        assertThat(replay.button("fork from here")).isDisabled();
    }

    /** Rows in which there is such an element. */
    private Locator.FilterOptions having(String selector) {
        return new Locator.FilterOptions().setHas(page().locator(selector));
    }

    @Test
    void isSavedAsAFileThatPlaysWithoutAServer(@TempDir Path folder) {
        var live = over();
        var saved = page().waitForDownload(live.button("save as HTML")::click);
        assertThat(page().getByText(Pattern.compile("^saved, \\d+ kB$"))).isVisible();
        var file = folder.resolve(saved.suggestedFilename());
        saved.saveAs(file);
        try (var other = tab(ColorScheme.DARK, 1440, 900)) {
            other.page().context().setOffline(true);
            other.page().navigate(file.toUri().toString());
            playsAlone(other.page());
            other.assertNothingWentWrong();
        }
    }

    private static void playsAlone(Page page) {
        var kept = Live.of(page);
        var replay = new Replay(page);
        assertThat(replay.slider()).hasAttribute("aria-valuetext", Replay.ENDED);
        assertThat(kept.turn("self-refine", "round-1/revise")).containsText("She strikes");
        new Axe(page).assertAccessible();
        replay.button("play").click();
        kept.awaitGrowth(TWO);
        replay.button("at once").click();
        page.keyboard().press("v");
        assertThat(kept.verdict("S-03", "vanilla")).containsText("NO");
        page.keyboard().press("d");
        assertThat(page.getByLabel("Draft from")).isVisible();
    }
}
