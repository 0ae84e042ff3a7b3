package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A comparison of three methods, from the form to the verdicts. */
class ComparisonIT extends InBrowser {

    private static final String[] THREE = {"vanilla", "self-refine", "align3"};

    @Test
    void tokensOfAllMethodsArriveAtOnceUntilEachHasAnswered() {
        var live =
                Compose.open(page())
                        .sample("matches in the shed")
                        .methods(THREE)
                        .rounds(1)
                        .deliberate();
        live.awaitGrowth(THREE);
        live.awaitEnds();
        for (var method : THREE) {
            assertThat(live.foot(method)).hasText(Pattern.compile("^answered in [\\d.]+ s$"));
        }
    }
}
