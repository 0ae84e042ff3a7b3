package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import dev.parley.testkit.Asked;
import dev.parley.testkit.Scene;
import dev.parley.testkit.Speech;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every screen in both themes, held to what axe knows of WCAG 2.2 AA and of good practice; where
 * there is little room, all its text is reached; and the keyboard alone does it all.
 */
class AccessibilityIT extends WithFakeModel {

    private static final Cast SLOW = new Cast(300, 60);
    private static final Cast FAST = new Cast(300, 3_000);
    private static final String[] THREE = {"vanilla", "self-refine", "align3"};

    private String over = "";

    AccessibilityIT() {
        super(SLOW);
    }

    private Keys keys() {
        return new Keys(page());
    }

    private void click(String button) {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    /** One that is over; a test that needs no other watches that which another has watched. */
    private Live over() {
        if (over.isEmpty()) {
            begun(FAST).awaitEnds();
            over = page().url();
        } else {
            page().navigate(over);
        }
        var live = Live.of(page());
        live.button("judge again").waitFor();
        return live;
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
        var samples = Compose.open(page()).samples().getByText("all 42 samples");
        samples.waitFor();
        keys().assertAllIsReached();
        keys().assertOpensAndCloses(samples);
        samples.click();
        assertAccessible();
        page().keyboard().press("Escape");
        click("Keyboard shortcuts");
        assertAccessible();
    }

    @Test
    void lanesAtWork() {
        var live = begun(SLOW);
        live.awaitGrowth(THREE);
        assertThat(moving()).as("but words that arrive").isZero();
        assertAccessible();
        page().keyboard().press("s");
        live.awaitGrowth(THREE);
        assertAccessible();
        page().keyboard().press("Escape");
        live.button("stop all").click();
        live.awaitEnds();
        assertAccessible();
    }

    /** Animations that run. */
    private int moving() {
        return (int)
                page().evaluate(
                                "() => document.getAnimations().filter(it => it.playState === 'running').length");
    }

    @Test
    void lanesVerdictsAndExplanationAtTheEnd() {
        var live = over();
        keys().assertAllIsReached();
        live.button("changes").click();
        assertAccessible();
        live.button("Maximise vanilla").click();
        assertAccessible();
        page().keyboard().press("Escape");
        page().keyboard().press("v");
        assertAccessible();
        keys().assertAllIsReached();
        keys().assertOpensAndCloses(live.button("Explain S-03"));
        live.button("Explain S-03").click();
        assertAccessible();
    }

    @Test
    void runs() {
        over();
        page().navigate("/runs");
        page().getByText("A story of a seal").first().waitFor();
        assertAccessible();
        keys().assertAllIsReached();
        page().navigate("/runs?q=nothing+like+that");
        page().getByText("No run fits that").waitFor();
        assertAccessible();
    }

    @Test
    void judgesExaminedAndAnswersJudgedAgain() {
        page().navigate("/checks?model=fake");
        page().getByLabel("answers").fill("1");
        assertAccessible();
        keys().assertAllIsReached();
        click("examine");
        page().getByText("all 5 cases").waitFor();
        page().locator("summary").all().forEach(summary -> summary.click());
        assertAccessible();
        page().reload();
        page().getByText("all 5 cases").waitFor();
        keys().assertAllIsReached();
        var judge = over().button("judge again");
        keys().assertOpensAndCloses(judge);
        judge.click();
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
        keys().assertAllIsReached();
        page().getByText("drain", new Page.GetByTextOptions().setExact(true)).click();
        assertAccessible();
    }

    /** What a model of its own says when it is tried. */
    private static Scene auditioned(Asked asked) {
        if (asked.prompt().contains("Is snow white?")) {
            return Speech.of("{\"ruling\": \"YES\"}");
        }
        return asked.prompt().contains("which language model you are")
                ? Speech.of("I am a model that follows a script.").at(FAST.tokensPerSecond())
                : FAST.next(asked);
    }

    @Test
    void modelsOfWhichOneIsTried() {
        model().follow(AccessibilityIT::auditioned);
        page().navigate("/models");
        click("Try fake");
        var found = page().locator(".found").first();
        assertThat(found).containsText("I am a model that follows a script.");
        assertThat(found).containsText("first words after");
        assertThat(found).containsText("streams: its text is seen as it comes");
        assertThat(found).containsText("goes on from words that were begun for it");
        assertThat(found).containsText("keeps to the form it is asked for");
        assertThat(page().locator(".looked-for")).containsText("fake at " + model().url());
        assertThat(page().locator("input, textarea"))
                .hasCount(0); // and so none that asks for a key
        assertAccessible();
        keys().assertAllIsReached();
    }

    @ParameterizedTest
    @CsvSource({
        "/scenarios, .scenario-list li",
        "/scenarios/child-storytelling, .rules li",
        "/new-scenario, main textarea",
        "/runs?deleted=true, main .nothing",
        "/nowhere, main h1"
    })
    void whatNeedsNoRun(String address, String there) {
        page().navigate(address);
        page().locator(there).first().waitFor();
        assertAccessible();
        keys().assertAllIsReached();
        overlook("404"); // of the address at which there is nothing
    }

    @Test
    void scenarios() {
        page().navigate("/scenarios/child-storytelling/edit");
        page().getByLabel("Try the programs on a text").fill("A tale.");
        page().locator(".finding").first().waitFor();
        assertAccessible();
        keys().assertAllIsReached();
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
        assertThat(answer.status()).isEqualTo(200);
    }
}
