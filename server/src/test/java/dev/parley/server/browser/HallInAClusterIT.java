package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.server.faults.Nodes;
import dev.parley.server.live.ShownLanes;
import dev.parley.server.whole.Node;
import dev.parley.server.whole.Tale;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A presenter at one node, and the audience at another. */
class HallInAClusterIT {

    private static final double PATIENCE = 60_000;

    @Test
    void theAudienceAtOneNodeFollowsThePresenterAtAnother(@TempDir Path folder) {
        var executable = Chromium.find();
        assumeTrue(executable.isPresent(), Chromium.MISSING);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Node.configure(folder, "{}");
        try (var chromium = Chromium.launch(executable.get());
                var nodes = Nodes.start(2, folder)) {
            follow(nodes, chromium);
        }
    }

    private static void follow(Nodes nodes, Chromium chromium) {
        var presenter = nodes.alive().getFirst();
        var other = nodes.alive().getLast();
        var one = presenter.rest().submit(Tale.by("refuse"));
        var begun =
                new JsonObject(
                        presenter.rest().post("/api/presentations", new JsonObject()).body());
        var tab =
                Tab.open(chromium.browser(), other.rest().address(), ColorScheme.LIGHT, 1024, 768);
        try (tab) {
            var hall = tab.page();
            hall.navigate(begun.getString("address"));
            assertThat(hall.locator("h1")).hasText("Nothing is shown yet.");
            show(presenter, begun, one, "lanes");
            var seen = Live.of(hall);
            assertThat(seen.foot("refuse")).containsText("answered in");
            show(presenter, begun, one, "verdicts");
            seen.verdicts().waitFor();
            presenter.rest().delete("/api/presentations/" + begun.getString("id"));
            assertThat(hall.locator("h1")).hasText("The presentation is over.");
        }
        tab.assertNothingWentWrong();
    }

    private static void show(Node presenter, JsonObject begun, UUID deliberation, String part) {
        var shown =
                ShownLanes.of(List.of(deliberation))
                        .put("part", part)
                        .put("baseline", deliberation.toString());
        presenter.rest().put("/api/presentations/" + begun.getString("id") + "/shown", shown);
    }
}
