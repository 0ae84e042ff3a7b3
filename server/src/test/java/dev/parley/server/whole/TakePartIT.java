package dev.parley.server.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.PersonWrote;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.testkit.FakeModelServer;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who pauses a deliberation, writes in it and forks it, while its server is killed. */
class TakePartIT {

    private final Vertx vertx = Vertx.vertx();
    private final Path folder;
    private FakeModelServer model;
    private Node node;

    TakePartIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void start() {
        model = FakeModelServer.start(vertx, new Actor(100));
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
    void aPauseAndAPersonsTextOutliveTheServer() throws InterruptedException {
        var id = node.rest().submit(Tale.bySelfRefine(1));
        pauseOnceItRuns(id);
        awaitTurns(id, 1);
        wish(id, "texts", "{\"turn\": \"draft\", \"text\": \"Mine.\"}");
        node.kill();
        node = Node.start(folder);
        pauseOnceItRuns(id);
        assertThat(completed(node.rest().log(id))).containsExactly("draft");
        assertThat(node.rest().transcript(id).getString("pausedAt")).isNotNull();
        wish(id, "go-on", "{\"critique\": \"Say that the seal is brave.\"}");
        var log = node.rest().ended(id);
        LogInvariants.check(log);
        assertThat(log.getLast().event()).isEqualTo(new Completed());
        assertThat(LogInvariants.events(log, PersonWrote.class))
                .extracting(PersonWrote::turn)
                .containsExactly("draft", "round-1/reflect");
        assertThat(completed(log)).containsSequence("draft", "round-1/revise");
        assertThat(model.ledger().asked().stream().map(asked -> asked.prompt()))
                .anyMatch(words -> words.contains("Mine.") && words.contains("seal is brave"));
    }

    @Test
    void aForkGoesOnFromWhereItParted() {
        var first = node.rest().submit(Tale.bySelfRefine(1));
        var before = node.rest().ended(first);
        var asked = model.ledger().asked().size();
        var fork =
                node.rest()
                        .submit(
                                "/api/deliberations/" + first + "/fork",
                                new JsonObject()
                                        .put("at", seqOf(before, "round-1/reflect"))
                                        .put(
                                                "changes",
                                                new JsonObject().put("text", "Add a whale.")));
        var log = node.rest().ended(fork);
        LogInvariants.check(log);
        assertThat(log.getLast().event()).isEqualTo(new Completed());
        assertThat(node.rest().log(first)).isEqualTo(before);
        assertThat(text(log, "draft")).isEqualTo(text(before, "draft"));
        assertThat(text(log, "round-1/revise")).isNotEqualTo(text(before, "round-1/revise"));
        assertThat(model.ledger().asked().size() - asked)
                .as("one revision, one judge")
                .isEqualTo(2);
    }

    @Test
    void aStepHoldsTheNextTurn() throws InterruptedException {
        var id = node.rest().submit(Tale.bySelfRefine(1));
        pauseOnceItRuns(id);
        awaitTurns(id, 1);
        wish(id, "go-on", "{\"once\": true}");
        awaitTurns(id, 2);
        Thread.sleep(300);
        assertThat(completed(node.rest().log(id))).containsExactly("draft", "round-1/reflect");
        wish(id, "cancel", "{}");
        assertThat(node.rest().ended(id)).isNotEmpty();
    }

    /** Asked for until a node that lives holds it; paused already, it stays so. */
    private void pauseOnceItRuns(UUID id) throws InterruptedException {
        while (node.rest().post(path(id, "pause"), new JsonObject()).statusCode() != 202) {
            Thread.sleep(20);
        }
    }

    private void awaitTurns(UUID id, int many) throws InterruptedException {
        while (completed(node.rest().log(id)).size() < many) {
            Thread.sleep(20);
        }
    }

    private void wish(UUID id, String call, String body) throws InterruptedException {
        for (int tries = 0; tries < 50; tries++) {
            var answer = node.rest().post(path(id, call), new JsonObject(body));
            if (answer.statusCode() == 202) {
                return;
            }
            assertThat(answer.statusCode()).as(answer.body()).isIn(409, 503);
            Thread.sleep(20);
        }
        throw new AssertionError(call + " is refused again and again");
    }

    private static String path(UUID id, String call) {
        return "/api/deliberations/" + id + "/" + call;
    }

    private static List<String> completed(List<Entry> log) {
        return LogInvariants.events(log, TurnCompleted.class).stream()
                .map(TurnCompleted::turn)
                .toList();
    }

    private static String text(List<Entry> log, String turn) {
        return LogInvariants.events(log, TurnCompleted.class).stream()
                .filter(it -> it.turn().equals(turn))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static long seqOf(List<Entry> log, String turn) {
        return log.stream()
                .filter(entry ->
                        entry.event() instanceof TurnCompleted it && it.turn().equals(turn))
                .findFirst()
                .orElseThrow()
                .seq();
    }
}
