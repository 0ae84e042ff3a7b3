package dev.parley.server.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The screen on which deliberations are watched. */
record Live(Page page) {

    /** More than a minute of them. */
    private static final int GLANCES = 300;

    private static final double GLANCE = 300;
    private static final WaitForOptions GONE =
            new WaitForOptions().setState(WaitForSelectorState.DETACHED);

    /** Waits until the lanes are there. */
    static Live of(Page page) {
        page.locator(".lanes").waitFor();
        return new Live(page);
    }

    Locator lane(String method) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(method).setExact(true));
    }

    Locator lanes() {
        return page.locator("section.lane");
    }

    /** All turns of a lane. */
    Locator turns(String method) {
        return lane(method).getByRole(AriaRole.LOG);
    }

    /** One turn by its path. */
    Locator turn(String method, String path) {
        return lane(method).locator("article[data-turn='%s']".formatted(path));
    }

    /** The rooms of turns that go on at one time, by what stands above them. */
    Locator subLanes(String method, String heading) {
        return lane(method)
                .locator("section.side")
                .filter(new Locator.FilterOptions().setHasText(heading))
                .locator("li.sub-lane");
    }

    /** The turns of all lanes, by their paths. */
    List<String> turnPaths() {
        return page.locator("article[data-turn]").all().stream()
                .map(turn -> turn.getAttribute("data-turn"))
                .toList();
    }

    /** What a lane is doing, or how it ended. */
    Locator foot(String method) {
        return lane(method).locator("footer > p");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator dialog(String name) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
    }

    Locator verdicts() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Verdicts"));
    }

    /** The cell of a specification and a lane in the table of verdicts. */
    Locator verdict(String specification, String method) {
        return verdicts().locator("td[aria-label^='%s %s:']".formatted(specification, method));
    }

    /** Waits until the text of all these lanes grows between two glances. */
    void awaitGrowth(String... methods) {
        var before = lengths(methods);
        for (int glance = 0; glance < GLANCES; glance++) {
            page.waitForTimeout(GLANCE);
            var now = lengths(methods);
            if (grew(before, now)) {
                return;
            }
            before = now;
        }
        throw new AssertionError("they never grew at one time; they are of " + before);
    }

    private List<Integer> lengths(String... methods) {
        return Arrays.stream(methods).map(it -> turns(it).textContent().length()).toList();
    }

    private static boolean grew(List<Integer> before, List<Integer> now) {
        return IntStream.range(0, now.size()).allMatch(i -> now.get(i) > before.get(i));
    }

    /** Waits until a turn has at least so many characters. */
    void awaitText(String method, String path, int characters) {
        var turn = turn(method, path);
        turn.waitFor();
        for (int glance = 0; glance < GLANCES; glance++) {
            if (turn.textContent().length() >= characters) {
                return;
            }
            page.waitForTimeout(GLANCE);
        }
        throw new AssertionError("it still is: " + turn.textContent());
    }

    /** Waits until all that is shown has ended. */
    void awaitEnds() {
        page.locator(".lane > footer button.stop").first().waitFor(GONE);
    }
}
