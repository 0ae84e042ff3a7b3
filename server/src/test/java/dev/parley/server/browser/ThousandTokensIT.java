package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A model that writes a thousand tokens a turn, in three lanes at once. */
class ThousandTokensIT extends WithFakeModel {

    private static final Cast CAST = new Cast(1_000, 400);
    private static final String[] THREE = {"vanilla", "self-refine", "align3"};

    ThousandTokensIT() {
        super(CAST);
    }

    @Test
    void areShownWholeAndFollowedToTheirEnd() {
        var live =
                Compose.open(page())
                        .prompt("A story of a seal")
                        .methods(THREE)
                        .rounds(1)
                        .deliberate();
        live.awaitGrowth(THREE);
        live.awaitEnds();
        var whole = Said.of(CAST.story());
        Said.in(live.turn("vanilla", "draft")).assertIs(whole);
        Said.in(live.turn("self-refine", "round-1/revise")).assertIs(whole);
        Said.in(live.turn("align3", "audit")).assertIs(whole);
        for (var method : THREE) {
            assertThat(live.turn(method, "judge").locator("li").last()).isInViewport();
        }
    }
}
