package dev.parley.server.browser;

import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** LIVE while its lanes are at work, wait or fail. */
class PicturesOfLanes extends Pictures {

    private static final String[] SIX = {
        "raw", "vanilla", "self-refine", "align3", "align3-agents", "tpo"
    };
    private static final String[] SIDES = {"best-of-n", "debate", "council"};

    @Override
    List<State> states() {
        return List.of(
                new State("live-running", PicturesOfLanes::running),
                new State("live-running-six", it -> grown(it, SIX)),
                new State("live-sides", PicturesOfLanes::sides),
                new State("live-stage", PicturesOfLanes::stage),
                new State("live-paused", PicturesOfLanes::paused),
                new State("live-persons-turn", PicturesOfLanes::personsTurn),
                new State("live-reconnecting", PicturesOfLanes::reconnecting),
                new State("live-failed-call", it -> fake(it, "A story that waits", "vanilla")),
                new State("live-failed-run", it -> failed(it, "A story that fails")),
                new State("live-empty-answer", it -> failed(it, "A story of nothing")),
                new State(
                        "live-long-words",
                        it -> failed(it, "A story of long words " + "x".repeat(300))),
                new State("live-long-answer", it -> failed(it, "A story at length")));
    }

    private static void running(Visit visit) {
        var live = grown(visit, Visit.THREE);
        live.turn("vanilla", "judge").getByText("NO").first().waitFor();
        live.awaitText("self-refine", "round-2/revise", 300);
    }

    private static Live grown(Visit visit, String... methods) {
        var live = visit.comparison(visit.rehearsed(methods));
        live.awaitGrowth(methods[0]);
        return live;
    }

    private static void sides(Visit visit) {
        var live = visit.comparison(visit.rehearsed(SIDES));
        live.awaitGrowth(SIDES);
    }

    private static void stage(Visit visit) {
        grown(visit, Visit.THREE);
        visit.press("s");
    }

    private static Live held(Visit visit) {
        var id = visit.submitted("rehearsal", visit.sample(), "self-refine");
        var live = visit.lanes(id);
        visit.post("/api/deliberations/%s/pause".formatted(id), Map.of());
        visit.page().getByText("go on, or write in its place first").waitFor();
        return live;
    }

    private static void paused(Visit visit) {
        held(visit);
    }

    private static void personsTurn(Visit visit) {
        var live = held(visit);
        visit.page().locator(".write-here button").first().click();
        live.button("write the next critique yourself").click();
    }

    /** The live feed breaks off and does not come back. */
    private static void reconnecting(Visit visit) {
        var feeds = new ArrayList<WebSocketRoute>();
        visit.page()
                .routeWebSocket(
                        "**/api/live",
                        feed -> {
                            if (feeds.isEmpty()) {
                                feed.connectToServer();
                                feeds.add(feed);
                            } else {
                                feed.close();
                            }
                        });
        grown(visit, Visit.THREE);
        feeds.getFirst().close();
        visit.page().locator(".state.lost").waitFor();
    }

    private static Live fake(Visit visit, String prompt, String... methods) {
        var live = visit.comparison(visit.compared("fake", prompt, methods));
        visit.page().locator(".failure").first().waitFor();
        return live;
    }

    private static void failed(Visit visit, String prompt) {
        var live = visit.comparison(visit.compared("fake", prompt, "vanilla", "self-refine"));
        live.awaitEnds();
    }
}
