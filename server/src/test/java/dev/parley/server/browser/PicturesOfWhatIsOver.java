package dev.parley.server.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** LIVE when all lanes have ended, and its recording. */
class PicturesOfWhatIsOver extends Pictures {

    private String over = "";

    @Override
    List<State> states() {
        return List.of(
                new State("live-ended", this::ended),
                new State("live-changes", it -> pressing(it, "c")),
                new State("live-one", it -> pressing(it, "m")),
                new State("live-verdicts", it -> pressing(it, "v")),
                new State("live-explanation", this::explanation),
                new State("live-drafts", it -> pressing(it, "d")),
                new State("live-cost", it -> pressing(it, "b")),
                new State("live-replay", this::replay),
                new State("live-fork", this::fork),
                new State("live-judge-again", this::judgeAgain),
                new State("recording", this::recording));
    }

    /** The same for all of them, watched to its end by the first. */
    private Live ended(Visit visit) {
        if (over.isEmpty()) {
            over = visit.rehearsed(Visit.THREE);
        }
        var live = visit.comparison(over);
        live.awaitEnds();
        visit.button("judge again").waitFor();
        return live;
    }

    private void pressing(Visit visit, String key) {
        ended(visit);
        visit.press(key);
    }

    private void explanation(Visit visit) {
        var live = ended(visit);
        visit.press("v");
        live.button("Explain S-03").click();
        live.dialog("Specification S-03").waitFor();
    }

    private void replay(Visit visit) {
        ended(visit);
        visit.at("/c/%s?at=9.5s".formatted(over), ".replay");
    }

    private void fork(Visit visit) {
        var critique = ended(visit).turn("self-refine", "round-1/reflect");
        critique.locator("h3 > button").first().focus();
        critique.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("fork")).click();
        visit.page().locator("dialog .fields").waitFor();
    }

    private void judgeAgain(Visit visit) {
        ended(visit).button("judge again").click();
        visit.page().locator("dialog select").first().waitFor();
    }

    private void recording(Visit visit) {
        var save = ended(visit).button("save as HTML");
        var saved = visit.page().waitForDownload(save::click);
        var file = Path.of("target", "recording.html");
        saved.saveAs(file);
        visit.page().navigate(file.toAbsolutePath().toUri().toString());
        Live.of(visit.page());
    }
}
