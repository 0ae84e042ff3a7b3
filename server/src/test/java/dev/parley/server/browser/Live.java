package dev.parley.server.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The screen on which deliberations are watched. */
record Live(Page page) {

    /** More than a minute of them. */
    private static final int GLANCES = 300;

    private static final double GLANCE = 300;
    private static final WaitForOptions GONE =
            new WaitForOptions().setState(WaitForSelectorState.DETACHED);

    /** Waits until the lanes are there, and the page listens to its keys. */
    static Live of(Page page) {
        page.locator(".lanes").waitFor();
        Look.settle(page);
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

    /** What a screen reader was told of late. */
    Locator announced() {
        return page.locator("[role=status][aria-live=polite]");
    }

    /** The marks of a specification in a lane's head, of its drafts and of its answer. */
    Locator marks(String method, String specification) {
        return lane(method).locator(".strip [data-specification='%s']".formatted(specification));
    }

    /** The rows of the table of verdicts, a specification each. */
    Locator specifications() {
        return verdicts().locator("tbody tr:not(.kind)");
    }

    /** Waits until the text of all these lanes grows between two glances. */
    void awaitGrowth(String... methods) {
        awaitTogether(
                () -> Arrays.stream(methods).map(it -> turns(it).textContent().length()).toList(),
                (before, now) -> now > before);
    }

    /** Waits until in both of these rooms something is being written between two glances. */
    void awaitWriting(Locator one, Locator other) {
        awaitTogether(
                () -> List.of(one.textContent(), other.textContent()),
                (before, now) ->
                        before.contains("writing")
                                && now.contains("writing")
                                && !now.equals(before));
    }

    /** Waits until each of some is other than it was a glance before. */
    private <T> void awaitTogether(Supplier<List<T>> look, BiPredicate<T, T> moved) {
        var before = look.get();
        for (int glance = 0; glance < GLANCES; glance++) {
            page.waitForTimeout(GLANCE);
            var now = look.get();
            if (allMoved(before, now, moved)) {
                return;
            }
            before = now;
        }
        throw new AssertionError("they never moved at one time; they are " + before);
    }

    private static <T> boolean allMoved(List<T> before, List<T> now, BiPredicate<T, T> moved) {
        return before.size() == now.size()
                && IntStream.range(0, now.size())
                        .allMatch(i -> moved.test(before.get(i), now.get(i)));
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
