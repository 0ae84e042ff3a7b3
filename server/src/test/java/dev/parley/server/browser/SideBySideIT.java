package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Methods whose agents work at one time, before a panel of judges that judges every draft. */
class SideBySideIT extends InBrowser {

    private static final Pattern FIRST_END =
            Pattern.compile("\"seq\":(\\d+)[^{]*\\{\"type\":\"TurnCompleted\"");
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
        var drafts = live.subLanes("best-of-n", "3 drafts");
        assertThat(drafts).hasCount(3);
        live.awaitWriting(drafts.first(), drafts.nth(1));
        assertThat(live.subLanes("debate", "round 1 · 2 drafts")).hasCount(2);
        new Axe(page()).assertAccessible();
        assertThat(live.subLanes("council", "2 rankings")).hasCount(2);
        for (var method : THREE) {
            assertThat(live.foot(method)).containsText("answered in");
        }
        live.awaitEnds();
        draftsAreJudged(live);
        ballotsAreRead(live);
        itsForksAreReachedAndPutSideBySide(live);
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

    private void itsForksAreReachedAndPutSideBySide(Live live) {
        page().keyboard().press("Escape");
        var id = live.lane("debate").getAttribute("data-lane");
        fork(fork(id));
        page().navigate("/d/" + id);
        live.button("2 forks").click();
        var ticks = live.dialog("Tree of forks").getByRole(AriaRole.CHECKBOX);
        assertThat(ticks).hasCount(3);
        new Axe(page()).assertAccessible();
        ticks.nth(0).check();
        ticks.nth(2).check();
        live.button("put both side by side").click();
        assertThat(live.lanes()).hasCount(2);
        assertThat(live.button("debate: 2 forks")).isVisible();
    }

    /** Goes on from the end of the first turn. */
    private String fork(String id) {
        var events = page().request().get("/api/deliberations/%s/events".formatted(id)).text();
        var end = FIRST_END.matcher(events);
        assertThat(end.find()).as(events).isTrue();
        var body = "{\"at\": %s}".formatted(end.group(1));
        var answer =
                page().request()
                        .post(
                                "/api/deliberations/%s/fork".formatted(id),
                                RequestOptions.create()
                                        .setHeader("Content-Type", "application/json")
                                        .setData(body));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.text().replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1");
    }
}
