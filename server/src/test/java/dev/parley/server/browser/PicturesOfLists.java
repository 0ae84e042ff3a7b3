package dev.parley.server.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Runs, scenarios, judges and models where there are some of each, and the form when it is filled.
 */
class PicturesOfLists extends Pictures {

    private static final List<String> PROMPTS =
            List.of(
                    "A story of a seal who cannot sleep",
                    "A story of two hens and a very long winter in a house without a door, told so that one falls asleep before its end",
                    "A story that fails",
                    "A story of nothing");

    @Override
    List<State> states() {
        return List.of(
                new State("runs-full", PicturesOfLists::runs),
                new State(
                        "runs-nothing-fits", it -> it.at("/runs?q=nothing+like+that", ".nothing")),
                new State("runs-ticked", PicturesOfLists::ticked),
                new State("runs-deleted", PicturesOfLists::deleted),
                new State("runs-import-refused", PicturesOfLists::importRefused),
                new State("compose-filled", PicturesOfLists::filled),
                new State("palette", PicturesOfLists::palette),
                new State("keys", PicturesOfLists::keys),
                new State("scenarios", it -> it.at("/scenarios", ".scenario-list li")),
                new State("scenarios-import-refused", PicturesOfLists::faults),
                new State("scenario", it -> it.at("/scenarios/child-storytelling", ".rules li")),
                new State("scenario-versions", PicturesOfLists::versions),
                new State("scenario-edit", PicturesOfLists::edit),
                new State("scenario-edit-samples", PicturesOfLists::editSamples),
                new State("scenario-new", it -> it.at("/new-scenario", "main form, main textarea")),
                new State("judges-running", PicturesOfLists::judgesRunning),
                new State("judges-done", PicturesOfLists::judgesDone),
                new State("judges", it -> it.at("/checks", ".check-row")),
                new State("models", it -> it.at("/models", ".model-row")),
                new State("models-tried", it -> tried(it, 0)),
                new State("models-trial-failed", it -> tried(it, 1)));
    }

    private static void runs(Visit visit) {
        for (var prompt : PROMPTS) {
            visit.compared("fake", prompt, "vanilla", "self-refine");
            visit.submitted("fake", prompt + ", in verse", "align3");
        }
        visit.cancel(visit.submitted("rehearsal", visit.sample(), "vanilla"));
        visit.submitted("rehearsal", visit.sample(), "self-refine");
        visit.at("/runs", ".run-row");
        visit.page()
                .waitForCondition(() -> {
                    visit.page().reload();
                    visit.page().locator(".run-row").first().waitFor();
                    return visit.page().locator(".status.running").count() <= 1;
                });
    }

    private static void ticked(Visit visit) {
        var rows = visit.at("/runs", ".run-row").page().locator(".run-row");
        rows.nth(1).getByRole(AriaRole.CHECKBOX).check();
        rows.nth(2).getByRole(AriaRole.CHECKBOX).check();
    }

    private static void deleted(Visit visit) {
        ticked(visit);
        visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("delete").setExact(true))
                .click();
        visit.button("undo").waitFor();
    }

    private static void importRefused(Visit visit) {
        visit.at("/runs", ".import-runs input");
        visit.page()
                .locator(".import-runs input")
                .setInputFiles(file("a-run-from-elsewhere.json", "{\"log\": []}"));
        visit.page().locator(".import-runs .refused").waitFor();
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void filled(Visit visit) {
        Compose.open(visit.page()).methods(Visit.THREE).sample("matches in the shed");
        visit.page().locator(".recent .run-row").first().waitFor();
    }

    private static void palette(Visit visit) {
        visit.at("/", "fieldset.methods").press("Control+k");
        visit.page().locator(".palette li").nth(9).waitFor();
    }

    private static void keys(Visit visit) {
        visit.at("/", "fieldset.methods").button("Keyboard shortcuts").click();
        visit.page().locator("dialog .keys").waitFor();
    }

    private static void faults(Visit visit) {
        visit.at("/scenarios", ".import input");
        visit.page()
                .locator(".import input")
                .nth(1)
                .setInputFiles(file("Tea.json", "{\"name\": \"Tea\", \"specifications\": [{}]}"));
        visit.page().locator(".faults").waitFor();
    }

    private static void versions(Visit visit) {
        var body =
                Map.of(
                        "version",
                        1,
                        "specifications",
                        List.of(
                                Map.of(
                                        "id",
                                        "S-01",
                                        "kind",
                                        "safety",
                                        "text",
                                        "Never names a dose.")));
        visit.page()
                .request()
                .put("/api/scenarios/health-advice", RequestOptions.create().setData(body));
        visit.at("/scenarios/health-advice", "[aria-label=Changes] li");
    }

    private static void edit(Visit visit) {
        visit.at("/scenarios/child-storytelling/edit", ".rows li");
        visit.page().getByLabel("S-01", new Page.GetByLabelOptions().setExact(true)).fill("");
        visit.button("switch S-02 off").click();
        visit.page().getByLabel("Try the programs on a text").fill("A tale.");
        visit.page().locator(".finding").first().waitFor();
    }

    private static void editSamples(Visit visit) {
        visit.at("/scenarios/travel-planning/edit", ".rows li");
        visit.button("change them").click();
        visit.button("add a sample prompt").click();
        visit.page().getByText("prompt is blank").scrollIntoViewIfNeeded();
    }

    private static void judgesRunning(Visit visit) {
        examined(visit, "rehearsal", 4);
        visit.page().locator(".check-progress").waitFor();
    }

    private static void judgesDone(Visit visit) {
        examined(visit, "fake", 4);
        visit.page().locator(".measures").waitFor();
        visit.page().getByText("all 20 cases").waitFor();
    }

    private static void examined(Visit visit, String model, int answers) {
        var check = visit.created("/api/judge-checks", Map.of("model", model, "answers", answers));
        visit.page().navigate("/checks/" + check);
    }

    private static void tried(Visit visit, int row) {
        var model = visit.at("/models", ".model-row").page().locator(".model-row").nth(row);
        model.getByText("try it").click();
        model.locator(".found, .refused").first().waitFor();
    }
}
