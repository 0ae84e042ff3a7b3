package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.testkit.Asked;
import dev.parley.testkit.Scene;
import dev.parley.testkit.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who pauses, writes in an agent's place, is the reflector, and forks. */
class TakingPartIT extends WithFakeModel {

    private static final String METHOD = "self-refine";
    private static final Cast FAST = new Cast(60, 500);
    private static final Cast UNHURRIED = new Cast(60, 25);

    TakingPartIT() {
        super(FAST);
    }

    /** There is time to ask for a pause while the first draft is written. */
    private static Scene unhurriedAtFirst(Asked asked) {
        var first = asked.prompt().contains("Your part: answer the request");
        return (first ? UNHURRIED : FAST).next(asked);
    }

    private Live begin(Script script, int rounds) {
        model().follow(script);
        return Compose.open(page())
                .prompt("A story of a seal")
                .methods(METHOD)
                .rounds(rounds)
                .deliberate();
    }

    private Locator text(String label) {
        return page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label));
    }

    @Test
    void aPersonWritesInTheAgentsPlacesAndIsTheReflector(@TempDir Path folder) throws IOException {
        var live = begin(TakingPartIT::unhurriedAtFirst, 2);
        live.button("Pause " + METHOD).click();
        assertThat(page().getByText("go on, or write in its place first")).isVisible();
        assertThat(live.foot(METHOD)).hasText("paused");
        live.button("put your own draft in its place").click();
        text("Your text in the place of the generator’s").fill("The seal sleeps.");
        live.button("put it in").click();
        assertThat(live.turn(METHOD, "draft")).containsText("The seal sleeps.");
        assertThat(live.turn(METHOD, "draft")).containsText("written by a person");
        page().reload();
        assertThat(live.turn(METHOD, "draft")).containsText("The seal sleeps.");
        new Axe(page()).assertAccessible();
        live.button("go on for one turn").click();
        live.button("put your own critique in its place").click();
        text("Your text in the place of the reflector’s").fill("S-03: Let it wake.");
        live.button("put it in").click();
        assertThat(live.turn(METHOD, "round-1/reflect")).containsText("Let it wake.");
        assertThat(live.turn(METHOD, "round-1/reflect")).containsText("what the agent gave");
        live.button("write the next critique yourself").click();
        text("Your critique").fill("Let it sing.");
        live.button("go on").click();
        assertThat(live.turn(METHOD, "round-2/reflect")).containsText("Let it sing.");
        assertThat(live.turn(METHOD, "round-2/reflect")).containsText("no agent was asked");
        live.awaitEnds();
        assertThat(live.foot(METHOD)).containsText("answered in");
        assertThat(live.announced()).containsText("critique 2 is there");
        assertThat(live.announced()).containsText(Pattern.compile("judged, SAR \\d\\.\\d\\d"));
        itIsSaidWhereverItGoes(live, folder);
    }

    private void itIsSaidWhereverItGoes(Live live, Path folder) throws IOException {
        assertThat(live.lane(METHOD).locator("header")).containsText("with a person");
        assertThat(Files.readString(exported(live, folder)))
                .containsPattern("\"type\" ?: ?\"PersonWrote\"")
                .contains("Let it wake.");
        var file = folder.resolve("recording.html");
        page().waitForDownload(live.button("save as HTML")::click).saveAs(file);
        try (var other = tab(ColorScheme.LIGHT, 1440, 900)) {
            other.page().navigate(file.toUri().toString());
            var kept = Live.of(other.page());
            assertThat(kept.turn(METHOD, "round-1/reflect")).containsText("written by a person");
            assertThat(kept.lane(METHOD).locator("header")).containsText("with a person");
            other.assertNothingWentWrong();
        }
        page().navigate("/runs?persons=true");
        assertThat(page().locator(".run-row")).hasCount(1);
        assertThat(page().locator(".run-row")).containsText("with a person");
    }

    private Path exported(Live live, Path folder) {
        var file = folder.resolve("exported.json");
        page().waitForDownload(live.lane(METHOD).getByText("export")::click).saveAs(file);
        return file;
    }

    @Test
    void aForkStandsBesideItsOrigin() {
        var live = begin(FAST, 1);
        live.awaitEnds();
        var dialog = forkAfter(live, "round-1/reflect");
        new Axe(page()).assertAccessible();
        dialog.getByLabel("seed").fill("x");
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("the seed must be");
        dialog.getByLabel("seed").fill("7");
        dialog.getByLabel("critique of the reflector").fill("Let it wake.");
        dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("reviser"))
                .selectOption("impatient");
        dialog.getByLabel(METHOD + ": rounds").fill("2");
        dialog.getByText("change them here").click();
        dialog.getByLabel("S-01", exact()).fill("Nobody is frightened.");
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
        var critique = "article[data-turn='round-1/reflect']";
        assertThat(fork.locator(critique)).containsText("Let it wake.");
        assertThat(fork.locator(critique)).containsText("what the agent gave");
        assertThat(fork.locator("article[data-turn='round-2/revise']")).containsText("She strikes");
        assertThat(fork.locator(".models")).containsText("impatient");
        assertThat(fork.locator(".rounds")).hasText("2 of 2 rounds");
        assertThat(fork.locator(".parameters-tag")).hasText("seed 7");
        var origin = live.lanes().first();
        assertThat(origin.locator(critique)).containsText("shows how fire is made");
        assertThat(origin.locator(critique)).not().containsText("Let it wake.");
        assertThat(origin.locator(".rounds")).hasText("1 of 1 round");
        assertThat(page().getByText("parted after event")).isVisible();
        assertThat(page().getByText("different versions of the scenario")).isVisible();
        anotherPartsAtTheDraft(live);
    }

    private void anotherPartsAtTheDraft(Live live) {
        page().navigate("/d/" + live.lanes().first().getAttribute("data-lane"));
        var dialog = forkAfter(live, "draft");
        assertThat(dialog.locator(".with-person")).hasCount(1);
        dialog.getByLabel("draft of the generator").fill("The seal sleeps.");
        dialog.getByText("go on from here").click();
        assertThat(live.lanes()).hasCount(2);
        live.awaitEnds();
        assertThat(live.lanes().nth(1).locator("article[data-turn='draft']"))
                .containsText("The seal sleeps.");
        assertThat(live.lanes().first().locator("article[data-turn='draft']"))
                .not()
                .containsText("The seal sleeps.");
    }

    private Locator forkAfter(Live live, String path) {
        var turn = live.turn(METHOD, path);
        turn.locator("h3 > button").first().focus();
        turn.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("fork")).click();
        return live.dialog("Fork after");
    }

    private static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
