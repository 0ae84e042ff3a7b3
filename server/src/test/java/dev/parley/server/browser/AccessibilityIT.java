package dev.parley.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every screen in both themes, held to what axe knows of WCAG 2.2 AA and of good practice. */
class AccessibilityIT extends WithFakeModel {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> COLOURS = List.of("color-contrast");
    private static final Cast SLOW = new Cast(300, 60);
    private static final Cast FAST = new Cast(300, 3_000);
    private static final String[] THREE = {"vanilla", "self-refine", "align3"};

    AccessibilityIT() {
        super(SLOW);
    }

    private void assertAccessible() {
        look(ColorScheme.LIGHT);
        assertThat(violations(axe().withTags(TAGS))).isEmpty();
        look(ColorScheme.DARK); // which differs in nothing but colours
        assertThat(violations(axe().withRules(COLOURS))).isEmpty();
    }

    private void look(ColorScheme scheme) {
        page().emulateMedia(
                        new Page.EmulateMediaOptions()
                                .setColorScheme(scheme)
                                // Colours on their way from one to the other have any contrast.
                                .setReducedMotion(ReducedMotion.REDUCE));
    }

    private AxeBuilder axe() {
        return new AxeBuilder(page());
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(AccessibilityIT::inWords).toList();
    }

    private static String inWords(Rule rule) {
        return "%s: %s"
                .formatted(
                        rule.getHelp(),
                        rule.getNodes().stream().map(CheckedNode::getHtml).toList());
    }

    private void click(String button) {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    private Live begun(Cast cast) {
        model().follow(cast);
        return Compose.open(page())
                .prompt("A story of a seal")
                .methods(THREE)
                .rounds(1)
                .deliberate();
    }

    @Test
    void composeWithAllThatCanBeOpened() {
        Compose.open(page()).methods("raw", "vanilla", "self-refine", "align3", "align3-agents");
        page().locator("summary").all().forEach(summary -> summary.click());
        click("Deliberate");
        page().getByRole(AriaRole.ALERT).waitFor();
        assertAccessible();
    }

    @Test
    void dialogsOfCompose() {
        Compose.open(page()).samples().getByText("all 42 samples").click();
        assertAccessible();
        page().keyboard().press("Escape");
        click("Keyboard shortcuts");
        assertAccessible();
    }

    @Test
    void lanesAtWork() {
        var live = begun(SLOW);
        live.awaitGrowth(THREE);
        assertAccessible();
        live.button("stop all").click();
        live.awaitEnds();
        assertAccessible();
    }

    @Test
    void lanesVerdictsAndExplanationAtTheEnd() {
        var live = begun(FAST);
        live.awaitEnds();
        live.button("changes").click();
        assertAccessible();
        live.button("Maximise vanilla").click();
        assertAccessible();
        page().keyboard().press("Escape");
        page().keyboard().press("v");
        assertAccessible();
        live.button("Explain S-03").click();
        assertAccessible();
    }

    @Test
    void runs() {
        begun(FAST).awaitEnds();
        page().navigate("/runs");
        page().getByText("A story of a seal").first().waitFor();
        assertAccessible();
        page().navigate("/runs?q=nothing+like+that");
        page().getByText("No run fits that").waitFor();
        assertAccessible();
    }

    @Test
    void stageMode() {
        var live = begun(SLOW);
        page().keyboard().press("s");
        live.awaitGrowth(THREE);
        assertAccessible();
    }
}
