package dev.parley.server.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Makes the pictures of the documentation: {@code mvn -Pscreenshots verify}. */
class Screenshots extends InBrowser {

    private static final Path FOLDER = Path.of("..", "docs", "screenshots");

    @Test
    void ofAWholeComparison() {
        inTheBackground("travel-planning", "bergen with my mother", "vanilla", "align3");
        inTheBackground("travel-planning", "seal pups up close", "vanilla", "self-refine");
        inTheBackground("child-storytelling", "first across the pond", "align3-agents");
        var live =
                Compose.open(page())
                        .sample("matches in the shed")
                        .methods("vanilla", "self-refine", "align3-agents")
                        .deliberate();
        live.turn("vanilla", "judge").getByText("NO").first().waitFor();
        live.awaitText("self-refine", "round-2/revise", 400);
        save("live");
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        save("live-dark");
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        live.awaitEnds();
        live.button("different").click();
        page().keyboard().press("v");
        save("verdicts");
        page().navigate("/runs");
        page().getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Runs")).waitFor();
        save("runs");
        Compose.open(page())
                .methods("vanilla", "self-refine", "align3")
                .sample("matches in the shed");
        page().locator(".recent").waitFor();
        save("compose");
    }

    private void inTheBackground(String scenario, String sample, String... methods) {
        Compose.open(page()).scenario(scenario).sample(sample).methods(methods).deliberate();
    }

    private void save(String name) {
        page().mouse().move(0, 0);
        page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
