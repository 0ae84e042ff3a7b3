package dev.parley.server.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Event.TurnFailed;
import dev.parley.server.live.Reader;
import dev.parley.testkit.Endpoint;
import dev.parley.testkit.FakeModelServer;
import dev.parley.testkit.Manners;
import dev.parley.testkit.Script;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key that an endpoint tells in its errors, looked for in all that the server gives or keeps. */
class KeyIT {

    @TempDir private Path folder;

    @Test
    void isNowhereButOnTheWayToItsEndpoint() throws IOException {
        var vertx = Vertx.vertx();
        var kind = Endpoint.llamaCpp().withKey(Bad.KEY);
        var tellTale = new Manners.Status(500, "cannot serve " + Bad.KEY);
        var actor = new Actor(2000);
        Script script = asked -> asked.number() == 0 ? tellTale : actor.next(asked);
        try (var model = FakeModelServer.start(vertx, kind, script)) {
            Node.configure(
                    folder, Yaml.model("actor", model) + "    key-variable: STORY_API_KEY\n");
            try (var node = Node.start(folder, Map.of("STORY_API_KEY", Bad.KEY));
                    var reader = new Reader(vertx, node.port())) {
                var id = node.rest().submit(Tale.by("align3"));
                reader.watch(id, 0);
                var log = node.rest().ended(id);
                assertThat(LogInvariants.events(log, TurnFailed.class)).hasSize(1);
                assertThat(model.ledger().asked())
                        .allMatch(asked -> asked.authorization().isPresent());
                var frames = reader.until(frame -> frame.getLong("seq", 0L) == log.size());
                assertThat(frames.toString()).doesNotContain(Bad.KEY);
                for (var path :
                        List.of(
                                "/api/models",
                                "/api/deliberations",
                                "/api/deliberations/" + id,
                                "/api/deliberations/" + id + "/events",
                                "/api/health")) {
                    assertThat(node.rest().get(path)).doesNotContain(Bad.KEY);
                }
                node.process().stop();
                assertThat(node.process().out() + node.process().err()).doesNotContain(Bad.KEY);
                assertThat(kept()).contains("cannot serve ***").doesNotContain(Bad.KEY);
            }
        } finally {
            vertx.close().await();
        }
    }

    /** All files in the folder of the log, as they lie there. */
    private String kept() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(folder.resolve("data"))) {
            for (var file : files.toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
