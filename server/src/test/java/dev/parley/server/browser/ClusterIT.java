package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The nodes on the page, where there is one. */
class ClusterIT extends InBrowser {

    private static final Pattern DRAIN = Pattern.compile("^Drain ");
    private static final Pattern RESUME = Pattern.compile("^Resume ");

    @Override
    String configuration() {
        return "limits: {node: {renewal: 500 ms, lease: 5 s}}";
    }

    private Locator node() {
        return list("Nodes").getByRole(AriaRole.LISTITEM);
    }

    private Locator button(Pattern name) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator list(String name) {
        return page().getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName(name));
    }

    private void openCluster() {
        page().navigate("/runs");
        page().getByText("1 node").click();
        node().waitFor();
    }

    private void drain() {
        button(DRAIN).click();
        page().getByText("drain it").click();
    }

    @Test
    void theOnlyNodeIsShownWithTheWayToMoreOfThem() {
        openCluster();
        assertThat(node()).hasCount(1);
        assertThat(node()).containsText("alive");
        assertThat(node()).containsText("this node");
        assertThat(node()).containsText("judge");
        assertThat(page().locator(".alone-here")).containsText("--cluster");
        assertThat(page().getByText("No deliberation has been taken over.")).isVisible();
    }

    @Test
    void whatItRunsIsListedAndLeadsToTheLanes() {
        var live = Compose.open(page()).prompt("A story of a lynx").methods("vanilla").deliberate();
        page().keyboard().press("l");
        list("Deliberations at work").getByText("A story of a lynx").click();
        live.button("stop").click();
        live.awaitEnds();
    }

    @Test
    void drainedItWarnsThatTurnsWaitAndResumedItTakesPartAgain() {
        openCluster();
        drain();
        assertThat(node()).containsText("draining");
        assertThat(node()).containsText("has handed over all");
        assertThat(page().getByRole(AriaRole.ALERT).first())
                .containsText("No node plays the judge, so its turns wait");
        new Axe(page()).assertAccessible();
        button(RESUME).click();
        assertThat(node()).containsText("alive");
        assertThat(list("Warnings")).hasCount(0);
    }

    @Test
    void aDrainThatFailsSaysWhy() {
        openCluster();
        page().route("**/drain", route -> route.abort());
        drain();
        assertThat(page().getByRole(AriaRole.DIALOG)).containsText("The server does not answer.");
        forgive("/drain");
        forgive("ERR_FAILED");
    }
}
