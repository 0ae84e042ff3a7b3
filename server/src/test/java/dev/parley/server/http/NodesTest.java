package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.model.openai.Ration;
import dev.parley.server.store.Claims;
import dev.parley.server.store.NodeReport;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodesTest {

    private static final Duration LEASE = Duration.ofMinutes(5);

    private TestWeb web;
    private Visitor visitor;

    @BeforeEach
    void open(@TempDir Path folder) {
        web = TestWeb.over(folder);
        visitor = web.visitor();
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void tellsOfEachNodeWhatItDoesAndHolds() {
        join("node-a", List.of(Role.values()), 0);
        var node = nodes().getJsonArray("nodes").getJsonObject(0);
        assertThat(node.getString("state")).isEqualTo("alive");
        assertThat(node.getBoolean("self")).isTrue();
        assertThat(node.getInteger("turns")).isEqualTo(3);
        assertThat(node.getJsonObject("holds").getJsonObject("qwen").getInteger("concurrency"))
                .isEqualTo(4);
    }

    @Test
    void tellsWhichNodeRunsWhatAndWhatTookOverWhat() {
        var id = visitor.post("/api/deliberations", Asking.deliberation()).json().getString("id");
        assertThat(nodes().getJsonObject("waiting").getInteger("interactive")).isOne();
        claim("node-a");
        claim("node-b");
        var nodes = nodes();
        assertThat(nodes.getJsonObject("waiting").getInteger("interactive")).isZero();
        assertThat(nodes.getJsonArray("working").getJsonObject(0).getString("node"))
                .isEqualTo("node-b");
        var takeOver = nodes.getJsonArray("takeOvers").getJsonObject(0);
        assertThat(takeOver.getString("deliberation")).isEqualTo(id);
        assertThat(takeOver.getString("from")).isEqualTo("node-a");
        assertThat(takeOver.getString("to")).isEqualTo("node-b");
    }

    private void claim(String node) {
        join(node, List.of(Role.values()), 0);
        web.store().claims().claim(node, new Claims.Room(1, 1));
        if (node.equals("node-a")) {
            web.store().nodes().leave(node);
        }
    }

    @Test
    void drainsANodeAndLetsItTakePartAgain() {
        join("node-a", List.of(Role.values()), 0);
        var drained = visitor.post("/api/nodes/node-a/drain", new JsonObject());
        assertThat(drained.status()).isEqualTo(202);
        assertThat(nodes().getJsonArray("nodes").getJsonObject(0).getString("state"))
                .isEqualTo("draining");
        visitor.post("/api/nodes/node-a/resume", new JsonObject());
        assertThat(nodes().getJsonArray("nodes").getJsonObject(0).getString("state"))
                .isEqualTo("alive");
    }

    @Test
    void saysThatThereIsNoNodeToDrain() {
        var seen = visitor.post("/api/nodes/node-x/drain", new JsonObject());
        assertThat(seen.status()).isEqualTo(404);
        assertThat(seen.json().getString("detail"))
                .isEqualTo("no node 'node-x' lives; GET /api/nodes names those that do");
    }

    @Test
    void warnsOfNodesThatDoNotHearEachOtherOfRolesThatNobodyPlaysAndOfWrongClocks()
            throws InterruptedException {
        join("node-a", List.of(Role.GENERATOR, Role.REFLECTOR, Role.REVISER), 0);
        join("node-b", List.of(Role.GENERATOR), Duration.ofHours(1).toMillis());
        Thread.sleep(Duration.ofMillis(5100));
        join("node-a", List.of(Role.GENERATOR, Role.REFLECTOR, Role.REVISER), 0);
        join("node-b", List.of(Role.GENERATOR), Duration.ofHours(1).toMillis());
        assertThat(nodes().getJsonArray("warnings").stream().map(String.class::cast))
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("node-a and node-b share the log"),
                        it -> assertThat(it).startsWith("No node plays the judge, so its"),
                        it -> assertThat(it).startsWith("The clock of node-b is 60 min ahead of"));
    }

    @Test
    void refusesWhatIsMoreThanMayWaitAndTakesItWhenSomeAreDone() {
        var now = new AtomicLong();
        var admission = new Admission(web.store(), 2, now::get);
        admission.admit(2, Urgency.BATCH);
        admission.admit(1, Urgency.INTERACTIVE);
        assertThatThrownBy(() -> admission.admit(1, Urgency.BATCH))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2 deliberations wait already");
        now.addAndGet(Duration.ofSeconds(2).toNanos());
        admission.admit(1, Urgency.BATCH);
    }

    @Test
    void asksWhoeverIsRefusedToTryAgainLater() {
        for (int i = 0; i < 300; i++) {
            visitor.post("/api/deliberations", Asking.deliberation());
        }
        var refused = visitor.post("/api/deliberations", Asking.deliberation());
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(refused.json().getString("detail")).contains("limits.node.queue");
        assertThat(
                        visitor.post(
                                        "/api/deliberations",
                                        Asking.deliberation().put("urgency", "batch"))
                                .status())
                .isEqualTo(201);
    }

    private void join(String node, List<Role> roles, long clockAhead) {
        var report =
                new NodeReport(
                        "0.1.0",
                        roles,
                        "http://127.0.0.1:1",
                        List.of(),
                        Map.of("qwen", new Ration(4, 0, 0)),
                        new NodeReport.Work(2, 3, 50.5, 1),
                        clockAhead);
        web.store().nodes().renew(node, LEASE, _ -> report);
    }

    private JsonObject nodes() {
        return visitor.get("/api/nodes").json();
    }
}
