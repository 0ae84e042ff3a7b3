package dev.parley.server.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** LIVE when all lanes have ended, and its recording. */
class PicturesOfWhatIsOver extends Pictures {

    /**
     * The event with which the first draft is there: it was submitted, claimed and begun before.
     */
    private static final int FIRST_END = 4;

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
                new State("live-hall", this::hall),
                new State("hall", this::watched),
                new State("hall-over", it -> it.at("/watch/" + "0".repeat(32), "h1")),
                new State("live-forks", this::forks),
                new State("recording", this::recording),
                new State("scenario-judge-earlier", this::judgeEarlier));
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

    private void hall(Visit visit) {
        address(visit);
    }

    /** Beside a presenter, who stays. */
    private void watched(Visit visit) {
        visit.page().navigate(address(new Visit(visit.page().context().newPage())));
        Live.of(visit.page()).awaitEnds();
    }

    private String address(Visit visit) {
        ended(visit);
        visit.press("h").button("make an address").click();
        visit.page().locator("dialog .hall-address").waitFor();
        return visit.page()
                .getByLabel("Address", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
    }

    private void forks(Visit visit) {
        var critique = forkOf(visit, ended(visit).lane("self-refine").getAttribute("data-lane"));
        forkOf(visit, critique);
        visit.lanes(critique).button("1 fork").click();
        visit.page().locator("dialog input[type=checkbox]").nth(2).waitFor();
    }

    /** One that goes on from the end of the first draft. */
    private static String forkOf(Visit visit, String id) {
        return visit.created("/api/deliberations/%s/fork".formatted(id), Map.of("at", FIRST_END));
    }

    private void judgeEarlier(Visit visit) {
        ended(visit);
        visit.edited(Map.of("version", 1, "description", "Tales for small children."));
        visit.at("/scenarios/child-storytelling", ".rules li");
        visit.button("Judge earlier runs under version 2").click();
        visit.page().locator("dialog button.main").waitFor();
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
