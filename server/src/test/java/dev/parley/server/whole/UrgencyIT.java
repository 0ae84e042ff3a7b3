package dev.parley.server.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.testkit.FakeModelServer;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who waits does not wait behind an experiment. */
class UrgencyIT {

    @Test
    void whatSomebodyWaitsForIsDoneBeforeTheMostOfABatchThatWaitedAlready(@TempDir Path folder) {
        var vertx = Vertx.vertx();
        try (var model = FakeModelServer.start(vertx, new Actor(300))) {
            var narrow =
                    """
                    limits: {node: {deliberations: 40, reserve: 5}}
                    models: [{id: actor, url: '%s', name: fake, thinks: true, limits: {concurrency: 4}}]
                    """
                            .formatted(model.url());
            Node.configure(folder, narrow);
            try (var node = Node.start(folder)) {
                IntStream.range(0, 300)
                        .forEach(i -> node.rest().submit(batch("A tale of %d.".formatted(i))));
                var before = waiting(node);
                var log = node.rest().ended(node.rest().submit(Tale.bySelfRefine()));
                assertThat(log.getLast().event()).isEqualTo(new Completed());
                assertThat(waiting(node)).isGreaterThan(before / 2);
            }
        } finally {
            vertx.close().await();
        }
    }

    private static JsonObject batch(String prompt) {
        return Tale.by("vanilla").put("prompt", prompt).put("urgency", "batch");
    }

    private static int waiting(Node node) {
        return new JsonObject(node.rest().get("/api/nodes"))
                .getJsonObject("waiting")
                .getInteger("batch");
    }
}
