package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The bar by which a recording is played and gone through. */
record Replay(Page page) {

    private static final Pattern EVENT = Pattern.compile(".*event ([\\d,]+) of ([\\d,]+)");

    /** What is played is at its end. */
    static final Pattern ENDED = Pattern.compile("event (\\d+) of \\1$");

    private Locator bar() {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName("Replay of a recording"));
    }

    Locator button(String name) {
        return bar().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator slider() {
        return bar().getByRole(
                        AriaRole.SLIDER,
                        new Locator.GetByRoleOptions().setName("Position in the recording"));
    }

    /** Which agent was at work when, a track a lane. */
    Locator tracks() {
        return bar().locator(".track");
    }

    /** The event at which it stands. */
    int event() {
        var said = EVENT.matcher(slider().getAttribute("aria-valuetext"));
        if (!said.matches()) {
            throw new AssertionError("it says no event: " + said);
        }
        return Integer.parseInt(said.group(1).replace(",", ""));
    }

    /** Goes on by this button; returns the event to which it led, which is a later one. */
    int on(String button) {
        int before = event();
        int after = moved(button);
        assertThat(after).as(button).isGreaterThan(before);
        return after;
    }

    /** Goes back by this button; returns the event to which it led, which is an earlier one. */
    int back(String button) {
        int before = event();
        int after = moved(button);
        assertThat(after).as(button).isLessThan(before);
        return after;
    }

    private int moved(String button) {
        var where = slider().getAttribute("aria-valuetext");
        button(button).click();
        assertThat(slider()).not().hasAttribute("aria-valuetext", where);
        return event();
    }
}
