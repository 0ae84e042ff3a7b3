package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of a server behind a token. */
class TokenIT extends InBrowser {

    private static final String TOKEN = "CANARY-0123456789abcdef";

    @Override
    Map<String, String> environment() {
        return Map.of("PARLEY_TOKEN", TOKEN);
    }

    @Test
    void whoBringsTheTokenIsLetInAndItLeavesTheAddress() {
        page().navigate("/?token=" + TOKEN);
        assertThat(page()).hasURL(Pattern.compile("http://127\\.0\\.0\\.1:\\d+/"));
        assertThat(page().locator(".top .state").last()).hasText("rehearsal");
    }

    @Test
    void aStrangerIsToldHowToGetIn() {
        page().navigate("/");
        assertThat(heading()).hasText("This Parley is behind a token.");
        forgive("401");
    }

    @Test
    void whoIsShutOutInTheMiddleOfItIsToldWhatToDo() {
        page().navigate("/?token=" + TOKEN);
        assertThat(page().locator(".top .state").last()).hasText("rehearsal");
        page().waitForLoadState(LoadState.NETWORKIDLE);
        page().context().clearCookies();
        page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Runs")).first().click();
        assertThat(heading()).hasText("This Parley is behind a token.");
        assertThat(page().locator(".top .state")).hasText("token wanted");
        page().waitForLoadState(LoadState.NETWORKIDLE);
        overlook("401"); // of a call that was on its way before the page knew
    }

    private Locator heading() {
        return page().locator("h1");
    }
}
