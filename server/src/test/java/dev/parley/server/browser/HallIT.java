package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A server behind a token: who gets in by it, and an audience that has none. */
class HallIT extends InBrowser {

    private static final String TOKEN = "CANARY-0123456789abcdef";
    private static final String BEHIND = "This Parley is behind a token.";
    private static final int OK = 200;
    private static final int SHUT_OUT = 401;
    private static final int NOTHING = 404;

    private String over = "";

    @Override
    Map<String, String> environment() {
        return Map.of("PARLEY_TOKEN", TOKEN);
    }

    @Override
    String configuration() {
        return "rehearsal: {speed: 10}";
    }

    private void letIn() {
        page().navigate("/?token=" + TOKEN);
    }

    /** Two methods at their end, which run once for all tests. */
    private Live over() {
        letIn();
        if (over.isEmpty()) {
            var compose = new Compose(page()).prompt("A story of a seal");
            compose.methods("vanilla", "refuse").deliberate().awaitEnds();
            over = page().url();
        } else {
            page().navigate(over);
        }
        var live = Live.of(page());
        live.button("judge again").waitFor();
        return live;
    }

    /** Makes an address for a hall in the dialog, and leaves that; nothing was shown before. */
    private String address() {
        assertThat(mark()).hasCount(0);
        assertEquals("{\"items\":[]}", page().request().get("/api/presentations").text());
        page().keyboard().press("h");
        button(page(), "make an address").click();
        var address = page().getByLabel("Address", new Page.GetByLabelOptions().setExact(true));
        assertThat(address)
                .hasValue(Pattern.compile("http://127\\.0\\.0\\.1:\\d+/watch/[\\w-]{32}"));
        var value = address.inputValue();
        leaveTheDialog();
        return value;
    }

    private void leaveTheDialog() {
        page().keyboard().press("Escape");
        assertThat(page().locator("dialog")).hasCount(0);
    }

    private void stopShowing() {
        mark().click();
        button(page(), "stop showing").click();
        assertThat(mark()).hasCount(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator mark() {
        return page().locator(".hall-mark");
    }

    private Locator heading() {
        return page().locator("h1");
    }

    @Test
    void aHallFollowsThePresenterWhereverHeGoesAndReachesNothingElse() {
        var live = over();
        var comparison = page().url();
        var address = address();
        try (var hall = tab(ColorScheme.LIGHT, 1024, 768)) {
            var there = hall.page();
            there.navigate(address);
            var seen = Live.of(there);
            assertThat(seen.foot("vanilla")).containsText("answered in");
            assertThat(mark()).hasText("shown to a hall · 1 watching");

            page().keyboard().press("v");
            seen.verdicts().waitFor();
            page().keyboard().press("v");
            live.lane("vanilla").getByRole(AriaRole.LINK).first().click();
            assertThat(seen.lanes()).hasCount(1);

            page().keyboard().press("s");
            assertThat(there.locator(":root[data-stage]")).hasCount(1);
            page().keyboard().press("s");
            assertThat(there.locator(":root[data-stage]")).hasCount(0);

            stepsAndPlays(there);

            page().reload();
            Live.of(page());
            assertThat(mark()).containsText("shown to a hall");
            page().navigate(comparison);
            assertThat(mark()).containsText("shown to a hall");
            assertThat(seen.lanes()).hasCount(2);
            assertThat(there.locator(".replay")).hasCount(0);

            for (var path :
                    new String[] {"/", "/runs", "/api/deliberations", "/api/presentations"}) {
                assertEquals(SHUT_OUT, there.request().get(path).status(), path);
            }
            assertEquals(OK, there.request().get(address).status());

            stopShowing();
            assertThat(there.locator("h1")).hasText("The presentation is over.");
            assertEquals(NOTHING, there.request().get(address).status());
            hall.assertNothingWentWrong();
        }
    }

    /** The hall's recording is where the presenter steps to, and goes on while his plays. */
    private void stepsAndPlays(Page there) {
        var where = there.locator(".where");
        var play = there.locator(".steps .play");
        page().keyboard().press("p");
        there.locator(".replay").waitFor();
        page().getByLabel("Position in the recording").press("Home");
        page().keyboard().press(">");
        assertThat(page().locator(".steps .play")).hasText("play");
        assertThat(play).hasText("play");
        assertThat(where).hasText(page().locator(".where").textContent());
        page().getByLabel("Position in the recording").press("Home");
        assertThat(where).containsText("0.0 s of");
        page().keyboard().press("p");
        assertThat(play).hasText("pause");
        for (int glance = 0; glance < 3; glance++) {
            assertThat(where).not().hasText(where.textContent());
        }
        assertThat(there.locator(".hall-again")).hasCount(0);
    }

    @Test
    void aReaderWhoLooksElsewhereIsLeftAloneUntilHeFollowsAgain() {
        var live = over();
        var address = address();
        try (var hall = tab(ColorScheme.LIGHT, 360, 740)) {
            var there = hall.page();
            there.navigate(address);
            var seen = Live.of(there);
            button(there, "cost").click();
            assertThat(there.locator(".hall-again")).hasText("follow the presenter again");
            page().keyboard().press("v");
            live.verdicts().waitFor();
            assertThat(button(there, "cost")).hasAttribute("aria-pressed", "true");
            there.locator(".hall-again").click();
            seen.verdicts().waitFor();
            assertThat(there.locator(".hall-again")).hasCount(0);
            assertEquals(
                    true, there.evaluate("document.documentElement.scrollWidth <= innerWidth"));
            hall.assertNothingWentWrong();
        }
        stopShowing();
    }

    @Test
    void theDialogAndThePageOfAHallAreAccessible() {
        over();
        page().keyboard().press("h");
        assertAccessible();
        leaveTheDialog();
        var address = address();
        try (var hall = tab(ColorScheme.LIGHT, 1024, 768)) {
            hall.page().navigate(address);
            Live.of(hall.page());
            assertAccessible(hall.page());
            button(hall.page(), "failing").click();
            hall.page().locator(".hall-again").waitFor();
            assertAccessible(hall.page());
            mark().click();
            button(page(), "stop showing").waitFor();
            assertAccessible();
            button(page(), "stop showing").click();
            hall.page().getByText("You can close the page").waitFor();
            assertAccessible(hall.page());
        }
    }

    @Test
    void whoHasNothingIsToldHowToGetInAndThatNothingIsShown() {
        page().navigate("/");
        assertThat(heading()).hasText(BEHIND);
        assertAccessible();
        new Keys(page()).assertAllIsReached();
        forgive("401");
        page().navigate("/watch/0123456789abcdef0123456789abcdef");
        assertThat(heading()).hasText("Nothing is shown at this address, or not any more.");
        forgive("404");
    }

    @Test
    void whoBringsTheTokenIsLetInItLeavesTheAddressAndWithoutItTheWayInIsSaid() {
        letIn();
        assertThat(page()).hasURL(Pattern.compile("http://127\\.0\\.0\\.1:\\d+/"));
        assertThat(page().locator(".top .state").last()).hasText("rehearsal");
        page().waitForLoadState(LoadState.NETWORKIDLE);
        page().context().clearCookies();
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Runs"))
                .first()
                .click();
        assertThat(heading()).hasText(BEHIND);
        assertThat(page().locator(".top .state")).hasText("token wanted");
        page().waitForLoadState(LoadState.NETWORKIDLE);
        overlook("401"); // of a call that was on its way before the page knew
    }
}
