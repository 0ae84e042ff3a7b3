package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.server.faults.Nodes;
import dev.parley.server.whole.LogInvariants;
import dev.parley.server.whole.Node;
import dev.parley.server.whole.Tale;
import dev.parley.server.whole.Yaml;
import dev.parley.testkit.FakeModelServer;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three nodes, and a reader at one of them who watches what another runs when that one dies. */
class TakeOverInAClusterIT {

    private static final double PATIENCE = 60_000;
    private static final Cast CAST = new Cast(400, 60);

    @Test
    void thePageGoesOnWithoutAReloadAndNoTextIsLostOrRepeated(@TempDir Path folder) {
        var executable = Chromium.find();
        assumeTrue(executable.isPresent(), Chromium.MISSING);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var vertx = Vertx.vertx();
        try (var model = FakeModelServer.start(vertx, CAST);
                var chromium = Chromium.launch(executable.get())) {
            Node.configure(folder, Yaml.model("fake", model));
            try (var nodes = Nodes.start(3, folder)) {
                watchIt(nodes, chromium);
            }
        } finally {
            vertx.close().await();
        }
    }

    private static void watchIt(Nodes nodes, Chromium chromium) {
        var id = nodes.any().rest().submit(Tale.by("vanilla"));
        var owner = nodes.named(owner(nodes.any(), id));
        var mine = nodes.alive().stream().filter(it -> !it.equals(owner)).findFirst().orElseThrow();
        var tab = Tab.open(chromium.browser(), mine.rest().address(), ColorScheme.LIGHT, 1440, 900);
        try (tab) {
            tab.page().navigate("/d/" + id);
            var live = Live.of(tab.page());
            live.awaitText("vanilla", "draft", 400);
            tab.page().evaluate("window.neverReloaded = true");
            owner.kill();
            assertThat(live.foot("vanilla")).containsText("answered in");
            Said.in(live.turn("vanilla", "draft")).assertIs(Said.of(CAST.story()));
            assertThat(live.lane("vanilla")).containsText("goes on");
            assertEquals(true, tab.page().evaluate("window.neverReloaded === true"));
            LogInvariants.check(mine.rest().ended(id));
        }
        tab.assertNothingWentWrong();
    }

    /** The node that runs it, once one does. */
    private static String owner(Node any, UUID id) {
        while (true) {
            var node = any.rest().transcript(id).getString("node");
            if (node != null) {
                return node;
            }
            Thread.onSpinWait();
        }
    }
}
