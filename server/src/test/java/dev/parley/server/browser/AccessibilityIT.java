package dev.parley.server.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Every screen in both themes, held to what axe knows of WCAG 2.2 AA and of good practice. */
class AccessibilityIT extends WithFakeModel {

    private static final Cast SLOW = new Cast(300, 60);
    private static final Cast FAST = new Cast(300, 3_000);
    private static final String[] THREE = {"vanilla", "self-refine", "align3"};

    AccessibilityIT() {
        super(SLOW);
    }

    private void assertAccessible() {
        new Axe(page()).assertAccessible();
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
        Compose.open(page())
                .methods("raw", "best-of-n", "self-refine", "tpo", "align3", "debate", "refuse")
                .panelForEachDraft()
                .parameter("tpo: samples", 99)
                .parameter("Budget: calls", -1);
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
    void judgesExaminedAndAnswersJudgedAgain() {
        page().navigate("/checks?model=rehearsal");
        page().getByLabel("answers").fill("1");
        assertAccessible();
        click("examine");
        page().getByText("all 5 cases").waitFor();
        page().locator("summary").all().forEach(summary -> summary.click());
        assertAccessible();
        page().reload();
        page().getByText("all 5 cases").waitFor();
        begun(FAST).awaitEnds();
        click("judge again");
        page().getByText("judge all 3 again").waitFor();
        page().getByText("judge all 3 again").click();
        page().locator(".judgements tbody tr:nth-child(2) a").nth(2).waitFor();
        assertAccessible();
    }

    @Test
    void clusterWithWhatIsHeldAndBeforeADrain() {
        page().navigate("/cluster");
        page().locator(".node").waitFor();
        page().locator("summary").all().forEach(summary -> summary.click());
        assertAccessible();
        page().getByText("drain", new Page.GetByTextOptions().setExact(true)).click();
        assertAccessible();
    }

    @Test
    void scenarios() {
        page().navigate("/scenarios");
        page().getByText("Child storytelling").waitFor();
        assertAccessible();
        page().navigate("/scenarios/child-storytelling/edit");
        page().getByLabel("Try the programs on a text").fill("A tale.");
        page().locator(".finding").first().waitFor();
        assertAccessible();
    }

    @Test
    void aScenarioWithTwoVersionsAndWhatIsOther() {
        edit("health-advice", "Never names a dose.");
        page().navigate("/scenarios/health-advice");
        page().getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Changes")).waitFor();
        page().locator("summary").all().forEach(summary -> summary.click());
        assertAccessible();
    }

    private void edit(String scenario, String rule) {
        var body =
                Map.of(
                        "version",
                        1,
                        "specifications",
                        List.of(Map.of("id", "S-01", "kind", "safety", "text", rule)));
        var answer =
                page().request()
                        .put("/api/scenarios/" + scenario, RequestOptions.create().setData(body));
        Assertions.assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void stageMode() {
        var live = begun(SLOW);
        page().keyboard().press("s");
        live.awaitGrowth(THREE);
        assertAccessible();
    }
}
