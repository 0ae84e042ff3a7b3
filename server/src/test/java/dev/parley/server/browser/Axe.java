package dev.parley.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;

/** Holds a screen to what axe knows of WCAG 2.2 AA and of good practice. */
record Axe(Page page) {

    private static final Map<String, Object> ALL =
            Map.of(
                    "type",
                    "tag",
                    "values",
                    List.of(
                            "wcag2a",
                            "wcag2aa",
                            "wcag21a",
                            "wcag21aa",
                            "wcag22aa",
                            "best-practice"));
    private static final Map<String, Object> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast"));

    /** What is violated, in words; what is not is many times as much, and is not asked for. */
    private static final String RUN =
            """
            async only => {
              const found = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });
              return found.violations.map(it => `${it.help}: ${it.nodes.map(node => node.html).join(', ')}`);
            }
            """;

    /** In both themes. */
    void assertAccessible() {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        look(ColorScheme.LIGHT);
        assertThat(violations(ALL)).isEmpty();
        look(ColorScheme.DARK); // which differs in nothing but colours
        assertThat(violations(COLOURS)).isEmpty();
    }

    private void look(ColorScheme scheme) {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(scheme)
                        // Colours on their way from one to the other have any contrast.
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    private List<?> violations(Map<String, Object> only) {
        return (List<?>) page.evaluate(RUN, only);
    }
}
