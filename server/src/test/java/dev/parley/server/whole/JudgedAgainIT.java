package dev.parley.server.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Role;
import dev.parley.server.Launched;
import dev.parley.testkit.FakeModelServer;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finished answer judged again, and a judge examined, from REST to the log. */
class JudgedAgainIT {

    private final Vertx vertx = Vertx.vertx();
    private FakeModelServer model;
    private Node node;

    @BeforeEach
    void start(@TempDir Path folder) {
        model = FakeModelServer.start(vertx, new Actor(2000));
        Node.configure(folder, Yaml.model("actor", model));
        node = Node.start(folder);
    }

    @AfterEach
    void stop() {
        node.close();
        model.close();
        vertx.close().await();
    }

    @Test
    void theMethodIsNotRunAgain() {
        var first = node.rest().submit(Tale.by("vanilla"));
        var before = node.rest().ended(first);
        var later =
                node.rest()
                        .submit(
                                "/api/deliberations/" + first + "/judgements",
                                new JsonObject("{\"judge\": {\"mode\": \"sequential\"}}"));
        var log = node.rest().ended(later);
        LogInvariants.check(log);
        assertThat(log.getLast().event()).isEqualTo(new Completed());
        assertThat(LogInvariants.events(log, TurnCompleted.class))
                .isNotEmpty()
                .allMatch(turn -> turn.role() == Role.JUDGE);
        assertThat(LogInvariants.events(log, Judged.class).getFirst().verdicts())
                .hasSameSizeAs(LogInvariants.events(before, Judged.class).getFirst().verdicts());
        assertThat(node.rest().log(first)).isEqualTo(before);
        var listed = new JsonObject(node.rest().get("/api/deliberations/" + first + "/judgements"));
        var item = listed.getJsonArray("items").getJsonObject(0);
        assertThat(item.getString("id")).isEqualTo(later.toString());
        assertThat(item.getJsonObject("judgement").getJsonArray("verdicts")).isNotEmpty();
    }

    /** The actor says YES to everything. */
    @Test
    void aJudgeThatAlwaysSaysYesIsNotTrusted() throws InterruptedException {
        var id =
                node.rest()
                        .submit(
                                "/api/judge-checks",
                                new JsonObject(
                                        "{\"model\": \"actor\", \"answers\": 6, \"seed\": 3}"));
        var check = ended(id);
        assertThat(check.getString("status")).isEqualTo("completed");
        assertThat(check.getInteger("done")).isEqualTo(30);
        assertThat(check.getInteger("failed")).isZero();
        var report = check.getJsonObject("report");
        assertThat(report.getJsonObject("caught").getDouble("value")).isZero();
        assertThat(report.getJsonObject("repeatability").getDouble("value")).isEqualTo(1);
        assertThat(report.getJsonObject("silent").getDouble("value")).isZero();
        assertThat(report.getJsonObject("accuracy").getDouble("value")).isBetween(0.3, 0.95);
        assertThat(report.getString("trust")).isNotEqualTo("good");
        assertThat(report.getJsonArray("words").encode()).contains("overlooks violations");
    }

    @Test
    void theCommandLineExaminesAsWell(@TempDir Path elsewhere) {
        Node.configure(elsewhere, Yaml.model("actor", model));
        var arguments = "judge check --model actor --answers 2 --seed 3 --offline".split(" ");
        try (var words = Launched.classes(elsewhere, Map.of(), arguments)) {
            assertThat(words.out())
                    .contains("actor as a judge, joint, 2 answers, seed 3")
                    .contains("violations found")
                    .contains("95 % interval");
            assertThat(words.code()).isZero();
            assertThat(words.err()).contains("10 of 10");
        }
        assertThat(elsewhere.toFile().list()).as("leaves nothing").containsOnly("parley.yaml");
        var json = "judge check --model actor --answers 2 --seed 3 --offline --json".split(" ");
        try (var report = Launched.classes(elsewhere, Map.of(), json)) {
            assertThat(new JsonObject(report.out()).getJsonArray("cases")).hasSize(10);
        }
    }

    private JsonObject ended(UUID id) throws InterruptedException {
        for (int look = 0; look < 600; look++) {
            var check = new JsonObject(node.rest().get("/api/judge-checks/" + id));
            if (!check.getString("status").equals("running")) {
                return check;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the examination has not ended");
    }
}
