package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Methods whose agents work at one time, before a panel of judges that judges every draft. */
class SideBySideIT extends InBrowser {

    private static final String[] THREE = {"best-of-n", "debate", "council"};

    private Live begun() {
        return Compose.open(page())
                .sample("matches in the shed")
                .methods(THREE)
                .parameter("best-of-n: samples", 3)
                .parameter("debate: agents", 2)
                .parameter("council: agents", 2)
                .panelForEachDraft()
                .deliberate();
    }

    @Test
    void isWatchedInSubLanesAndItsBallotsAreRead() {
        var live = begun();
        live.awaitGrowth(THREE);
        assertThat(live.subLanes("best-of-n", "3 drafts")).hasCount(3);
        assertThat(live.subLanes("debate", "round 1 · 2 drafts")).hasCount(2);
        new Axe(page()).assertAccessible();
        assertThat(live.subLanes("council", "2 rankings")).hasCount(2);
        for (var method : THREE) {
            assertThat(live.foot(method)).containsText("answered in");
        }
        live.awaitEnds();
        draftsAreJudged(live);
        ballotsAreRead(live);
    }

    private void draftsAreJudged(Live live) {
        assertThat(live.subLanes("best-of-n", "3 drafts").first()).containsText("SAR 0.00");
        assertThat(live.lane("best-of-n").locator(".strip .label"))
                .hasText(new String[] {"draft 1", "draft 2", "draft 3", "answer"});
        assertThat(live.lane("debate").locator(".taken"))
                .hasText(Pattern.compile("^[\\d,]+ tok · 5 calls · .*"));
        // Three drafts and the answer, which was chosen by its score, before three judges each.
        assertThat(live.lane("best-of-n").locator(".taken-by-judge")).containsText("12 calls");
    }

    private void ballotsAreRead(Live live) {
        var judge = live.lane("best-of-n").locator("article.judge");
        assertThat(judge.locator(".ballots li")).hasCount(3);
        assertThat(judge).containsText("3 judges agree on");
        new Axe(page()).assertAccessible();
        // No program decides that one.
        judge.getByText("B-10").click();
        assertThat(page().getByRole(AriaRole.DIALOG)).containsText("ruled by the majority");
        new Axe(page()).assertAccessible();
        assertThat(page().locator("dialog .ballots").all()).isNotEmpty();
    }
}
