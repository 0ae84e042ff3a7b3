package dev.parley.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the keyboard alone reaches on a screen, and whether one sees where it is. */
record Keys(Page page) {

    /** More stops than any screen has. */
    private static final int MOST = 400;

    /** Gives every control that can be used a number; returns how many there are. */
    private static final String NUMBER =
            """
            () => {
              const within = document.querySelector('dialog[open]') ?? document.body;
              const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
              const all = [...within.querySelectorAll(controls)].filter(it => it.checkVisibility() && !it.disabled && it.tabIndex >= 0);
              all.forEach((it, number) => (it.stop = number));
              document.activeElement?.blur();
              getSelection().removeAllRanges();
              return all.map(it => it.ariaLabel || it.textContent.trim().slice(0, 40) || it.outerHTML.slice(0, 80));
            }
            """;

    /** Where the keyboard is: the control's number, and what is wrong with how that is shown. */
    private static final String WHERE =
            """
            () => {
              const it = document.activeElement;
              if (!it || it === document.body || it.tagName === 'DIALOG') return ['-1', ''];
              const rings = el => { const style = getComputedStyle(el); return style.outlineStyle !== 'none' || style.boxShadow !== 'none'; };
              const seen = rings(it) || (it.parentElement && rings(it.parentElement));
              const box = it.getBoundingClientRect();
              const away = box.bottom <= 0 || box.right <= 0 || box.top >= innerHeight || box.left >= innerWidth;
              return [String(it.stop ?? -1), seen ? (away ? 'it is out of the window' : '') : 'nothing shows that it has the keyboard'];
            }
            """;

    /** Goes through the screen, or the dialog that is open, by Tab alone. */
    void assertAllIsReached() {
        var names = ((List<?>) page.evaluate(NUMBER)).stream().map(String::valueOf).toList();
        var reached = new LinkedHashSet<Integer>();
        var faults = new ArrayList<String>();
        for (int i = 0; i < MOST && reached.size() < names.size(); i++) {
            page.keyboard().press("Tab");
            var where = (List<?>) page.evaluate(WHERE);
            int stop = Integer.parseInt(String.valueOf(where.getFirst()));
            if (stop >= 0 && reached.add(stop) && !String.valueOf(where.get(1)).isEmpty()) {
                faults.add("%s: %s".formatted(names.get(stop), where.get(1)));
            }
        }
        assertThat(faults).as("stops at %s", page.url()).isEmpty();
        assertThat(missed(names, reached)).as("never reached at %s", page.url()).isEmpty();
    }

    private static Set<String> missed(List<String> names, Set<Integer> reached) {
        var missed = new LinkedHashSet<String>();
        for (int stop = 0; stop < names.size(); stop++) {
            if (!reached.contains(stop)) {
                missed.add(names.get(stop));
            }
        }
        return missed;
    }

    /** A control opens a dialog by Enter, which Escape closes; then it has the keyboard again. */
    void assertOpensAndCloses(Locator control) {
        control.focus();
        page.keyboard().press("Enter");
        page.locator("dialog[open]").waitFor();
        assertAllIsReached();
        page.keyboard().press("Escape");
        page.locator("dialog[open]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(control.evaluate("it => it === document.activeElement"))
                .as("%s has the keyboard", control)
                .isEqualTo(true);
    }
}
