package dev.parley.server.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.Failed;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnFailed;
import dev.parley.agents.deliberation.Product;
import dev.parley.testkit.Asked;
import dev.parley.testkit.Endpoint;
import dev.parley.testkit.FakeModelServer;
import dev.parley.testkit.Manners;
import dev.parley.testkit.Scene;
import dev.parley.testkit.Script;
import dev.parley.testkit.Speech;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods that choose by a reward model behind an endpoint of its own, from REST to the answer. */
class RewardIT {

    private static final String BEST = "tale 2";

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger told = new AtomicInteger();
    private final FakeModelServer writer = FakeModelServer.start(vertx, this::tale);
    private final FakeModelServer reward =
            FakeModelServer.start(vertx, Endpoint.reward(), RewardIT::figure);

    @TempDir private Path folder;

    @BeforeEach
    void configure() {
        Node.configure(
                folder,
                """
                limits: {turn: {attempts: 2, retry: 10 ms}}
                %sreward-models:
                  - {id: skywork, url: '%s', name: Skywork}
                """
                        .formatted(Yaml.model("actor", writer), reward.url()));
    }

    @AfterEach
    void close() {
        writer.close();
        reward.close();
        vertx.close().await();
    }

    @Test
    void theDraftWithTheHighestFigureIsTheAnswer() {
        var log = deliberated("best-of-n", 4);
        assertThat(log.getLast().event()).isEqualTo(new Completed());
        assertThat(LogInvariants.events(log, Answered.class).getFirst().text())
                .startsWith(BEST + ":");
        assertThat(rewards(log)).hasSize(4).allMatch(turn -> turn.model().equals("skywork"));
        assertThat(reward.ledger().asked())
                .hasSize(4)
                .allMatch(asked -> asked.path().equals("/pooling"))
                .allMatch(asked -> asked.body().getString("model").equals("Skywork"));
        assertThat(writer.ledger().paths()).doesNotContain("/pooling");
    }

    @Test
    void tpoRefinesWhatItLikesBest() {
        var log = deliberated("tpo", 2);
        assertThat(log.getLast().event()).isEqualTo(new Completed());
        assertThat(rewards(log)).hasSize(6);
        assertThat(LogInvariants.events(log, Answered.class).getFirst().text())
                .startsWith(BEST + ":");
    }

    @Test
    void troubleThatPassesIsOvercome() {
        reward.follow(asked ->
                asked.number() == 0 ? new Manners.Status(500, "out of memory") : figure(asked));
        var log = deliberated("best-of-n", 4);
        assertThat(log.getLast().event()).isEqualTo(new Completed());
        assertThat(LogInvariants.events(log, TurnFailed.class)).hasSize(1);
    }

    @Test
    void whatIsNoRewardModelIsNamedInASentence() {
        reward.follow(Script.always(new Manners.Json("{\"data\":[{\"data\":[0.1,0.2,0.3]}]}")));
        var log = deliberated("best-of-n", 2);
        assertThat(log.getLast().event())
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed ->
                                assertThat(failed.message())
                                        .contains("model 'skywork'")
                                        .contains("a reward model must answer as vLLM's /pooling"));
    }

    private List<Entry> deliberated(String method, int samples) {
        try (var node = Node.start(folder)) {
            assertThat(new JsonObject(node.rest().get("/api/models")).getJsonArray("rewards"))
                    .containsExactly("skywork");
            var by =
                    new JsonObject()
                            .put("id", method)
                            .put("samples", samples)
                            .put("scorer", "reward-model")
                            .put("rewardModel", "skywork");
            var log = node.rest().ended(node.rest().submit(Tale.of(by)));
            LogInvariants.check(log);
            return log;
        }
    }

    /** Each draft another tale. */
    private Scene tale(Asked asked) {
        return asked.body().containsKey("response_format")
                ? Actor.reply(asked)
                : Speech.of("tale %d: a seal swam on.".formatted(told.incrementAndGet()));
    }

    private static Scene figure(Asked asked) {
        return Speech.of(asked.prompt().contains(BEST + ":") ? "0.9" : "-1.5");
    }

    private static List<TurnCompleted> rewards(List<Entry> log) {
        return LogInvariants.events(log, TurnCompleted.class).stream()
                .filter(turn -> turn.product() == Product.REWARD)
                .toList();
    }
}
