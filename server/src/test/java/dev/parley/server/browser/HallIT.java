package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A presenter behind the server's token, and one of the audience who has none. */
class HallIT extends InBrowser {

    private static final String TOKEN = "CANARY-0123456789abcdef";
    private static final String PROMPT = "A story of a seal";
    private static final int OK = 200;
    private static final int SHUT_OUT = 401;
    private static final int NOTHING = 404;

    @Override
    Map<String, String> environment() {
        return Map.of("PARLEY_TOKEN", TOKEN);
    }

    /** Runs two methods to their end. */
    private Live ended() {
        page().navigate("/?token=" + TOKEN);
        var live = Compose.open(page()).prompt(PROMPT).methods("vanilla", "refuse").deliberate();
        live.awaitEnds();
        return live;
    }

    /** Makes an address for a hall in the dialog, and leaves that. */
    private String address() {
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

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator mark() {
        return page().locator(".hall-mark");
    }

    @Test
    void aHallFollowsThePresenterWhereverHeGoesAndReachesNothingElse() {
        var live = ended();
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

            page().keyboard().press("p");
            there.locator(".replay").waitFor();
            page().getByLabel("Position in the recording").press("Home");
            page().keyboard().press(">");
            assertThat(page().locator(".steps .play")).hasText("play");
            assertThat(there.locator(".steps .play")).hasText("play");
            assertThat(there.locator(".where")).hasText(page().locator(".where").textContent());
            assertThat(there.locator(".hall-again")).hasCount(0);

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

            mark().click();
            button(page(), "stop showing").click();
            assertThat(there.locator("h1")).hasText("The presentation is over.");
            assertThat(mark()).hasCount(0);
            assertEquals(NOTHING, there.request().get(address).status());
            hall.assertNothingWentWrong();
        }
    }

    @Test
    void aReaderWhoLooksElsewhereIsLeftAloneUntilHeFollowsAgain() {
        var live = ended();
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
    }

    @Test
    void atAWrongAddressAStrangerIsToldThatNothingIsShown() {
        page().navigate("/watch/0123456789abcdef0123456789abcdef");
        assertThat(page().locator("h1"))
                .hasText("Nothing is shown at this address, or not any more.");
        forgive("404");
    }

    @Test
    void theDialogAndThePageOfAHallAreAccessible() {
        ended();
        page().keyboard().press("h");
        new Axe(page()).assertAccessible();
        leaveTheDialog();
        var address = address();
        try (var hall = tab(ColorScheme.LIGHT, 1024, 768)) {
            hall.page().navigate(address);
            Live.of(hall.page());
            new Axe(hall.page()).assertAccessible();
            button(hall.page(), "failing").click();
            hall.page().locator(".hall-again").waitFor();
            new Axe(hall.page()).assertAccessible();
            mark().click();
            button(page(), "stop showing").waitFor();
            new Axe(page()).assertAccessible();
            button(page(), "stop showing").click();
            hall.page().getByText("You can close the page").waitFor();
            new Axe(hall.page()).assertAccessible();
        }
    }
}
