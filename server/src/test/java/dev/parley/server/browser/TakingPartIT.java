package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.testkit.Asked;
import dev.parley.testkit.Scene;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A person who pauses, writes in an agent's place, is the reflector, and forks. */
class TakingPartIT extends WithFakeModel {

    private static final String METHOD = "self-refine";

    TakingPartIT() {
        super(TakingPartIT::unhurriedAtFirst);
    }

    /** There is time to ask for a pause while the first draft is written. */
    private static Scene unhurriedAtFirst(Asked asked) {
        var first = asked.prompt().contains("Your part: answer the request");
        return new Cast(60, first ? 12 : 500).next(asked);
    }

    private Live begin() {
        return Compose.open(page())
                .prompt("A story of a seal")
                .methods(METHOD)
                .rounds(1)
                .deliberate();
    }

    private Locator text(String label) {
        return page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label));
    }

    @Test
    void aPersonWritesInTheGeneratorsPlaceAndIsTheReflector() {
        var live = begin();
        live.button("Pause " + METHOD).click();
        assertThat(page().getByText("go on, or write in its place first")).isVisible();
        assertThat(live.foot(METHOD)).hasText("paused");
        live.button("write this draft yourself").click();
        text("Your text in the place of the generator’s").fill("The seal sleeps.");
        live.button("put it in").click();
        assertThat(live.turn(METHOD, "draft")).containsText("The seal sleeps.");
        assertThat(live.turn(METHOD, "draft")).containsText("written by a person");
        page().reload();
        assertThat(live.turn(METHOD, "draft")).containsText("The seal sleeps.");
        new Axe(page()).assertAccessible();
        live.button("be the reflector").click();
        text("Your critique, in the place of the next reflector").fill("Let it wake.");
        live.button("go on").click();
        assertThat(live.turn(METHOD, "round-1/reflect")).containsText("Let it wake.");
        assertThat(live.turn(METHOD, "round-1/reflect")).containsText("no agent was asked");
        live.awaitEnds();
        assertThat(live.foot(METHOD)).containsText("answered in");
    }

    @Test
    void aForkStandsBesideItsOrigin() {
        var live = begin();
        live.awaitEnds();
        var critique = live.turn(METHOD, "round-1/reflect");
        critique.locator("h3 > button").first().focus();
        critique.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("fork")).click();
        var dialog = live.dialog("Fork after");
        new Axe(page()).assertAccessible();
        dialog.getByLabel("seed").fill("x");
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("the seed must be");
        dialog.getByLabel("seed").fill("7");
        dialog.getByLabel("critique of the reflector").fill("Let it wake.");
        dialog.getByText("change them here").click();
        dialog.getByLabel("S-01", new Locator.GetByLabelOptions().setExact(true))
                .fill("Nobody is frightened.");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("switch S-02 off").setExact(true))
                .click();
        assertThat(dialog.getByText("2 changed here")).isVisible();
        dialog.getByText("go on from here").click();
        page().waitForURL(Pattern.compile("/compare\\?ids=").asPredicate());
        assertThat(live.lanes()).hasCount(2);
        live.awaitEnds();
        var fork = live.lanes().nth(1);
        assertThat(fork.locator("article[data-turn='round-1/reflect']"))
                .containsText("Let it wake.");
        assertThat(fork.locator("article[data-turn='round-1/reflect']"))
                .containsText("what the agent gave");
        assertThat(page().getByText("parted after event")).isVisible();
        assertThat(page().getByText("different versions of the scenario")).isVisible();
    }
}
