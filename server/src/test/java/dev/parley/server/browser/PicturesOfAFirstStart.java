package dev.parley.server.browser;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;

/** What a reader sees before anything was run, or while the server does not answer. */
class PicturesOfAFirstStart extends Pictures {

    private static final String NONE = "/d/0190a1b2-0000-7000-8000-000000000001";

    @Override
    String configuration() {
        return "{}";
    }

    @Override
    List<State> states() {
        return List.of(
                new State("compose-first", it -> it.at("/", "fieldset.methods")),
                new State("compose-refused", PicturesOfAFirstStart::refused),
                new State("compose-faults", PicturesOfAFirstStart::faults),
                new State("compose-samples", PicturesOfAFirstStart::samples),
                new State("compose-loading", it -> slow(it, "/methods", "/")),
                new State("runs-empty", it -> it.at("/runs", ".nothing")),
                new State("runs-loading", it -> slow(it, "/deliberations*", "/runs")),
                new State("judges-empty", it -> it.at("/checks", ".nothing")),
                new State("models-rehearsal", it -> it.at("/models", ".model-row")),
                new State("cluster-alone", it -> it.at("/cluster", ".node")),
                new State("live-loading", it -> slow(it, "/deliberations/**", NONE)),
                new State("not-found", it -> it.at(NONE, ".trouble")),
                new State("nowhere", it -> it.at("/no/such/place", ".trouble code")),
                new State("unreachable", PicturesOfAFirstStart::unreachable),
                new State("live-queued", PicturesOfAFirstStart::queued));
    }

    private static void refused(Visit visit) {
        visit.at("/", "fieldset.methods").button("Deliberate").click();
        visit.page().locator(".go .refused").waitFor();
    }

    private static void faults(Visit visit) {
        Compose.open(visit.page())
                .methods("raw", "best-of-n", "self-refine", "tpo", "align3", "debate", "refuse")
                .panelForEachDraft()
                .prompt("A story of a seal")
                .parameter("tpo: samples", 99)
                .parameter("Budget: calls", -1);
        visit.openAll();
        visit.button("Deliberate").click();
        visit.page().locator(".refused").first().waitFor();
    }

    private static void samples(Visit visit) {
        visit.at("/", "fieldset.methods").page().getByText("all 42 samples").click();
        visit.page().locator("dialog li").first().waitFor();
    }

    /** What is asked for on the way to an address is never answered. */
    private static void slow(Visit visit, String call, String address) {
        visit.page().route("**/api" + call, route -> {});
        visit.at(address, "main [role=status]");
    }

    private static void unreachable(Visit visit) {
        visit.page().route("**/api/**", route -> route.abort());
        visit.at("/", ".trouble");
    }

    /** No node takes it, as the only one is drained. */
    private static void queued(Visit visit) {
        var node = visit.page().request().get("/api/health").text();
        var name = JsonParser.parseString(node).getAsJsonObject().get("node");
        visit.post("/api/nodes/%s/drain".formatted(name.getAsString()), Map.of());
        visit.comparison(visit.rehearsed(Visit.THREE));
    }
}
