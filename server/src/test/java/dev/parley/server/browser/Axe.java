package dev.parley.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/** Holds a screen to what axe knows of WCAG 2.2 AA and of good practice. */
record Axe(Page page) {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> COLOURS = List.of("color-contrast");

    /** In both themes. */
    void assertAccessible() {
        look(ColorScheme.LIGHT);
        assertThat(violations(builder().withTags(TAGS))).isEmpty();
        look(ColorScheme.DARK); // which differs in nothing but colours
        assertThat(violations(builder().withRules(COLOURS))).isEmpty();
    }

    private void look(ColorScheme scheme) {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(scheme)
                        // Colours on their way from one to the other have any contrast.
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    private AxeBuilder builder() {
        return new AxeBuilder(page);
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Axe::inWords).toList();
    }

    private static String inWords(Rule rule) {
        return "%s: %s"
                .formatted(
                        rule.getHelp(),
                        rule.getNodes().stream().map(CheckedNode::getHtml).toList());
    }
}
