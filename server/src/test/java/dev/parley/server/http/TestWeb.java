package dev.parley.server.http;

import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Sampling;
import dev.parley.server.live.FeedLimits;
import dev.parley.server.live.LiveFeed;
import dev.parley.server.live.MemoryLog;
import dev.parley.server.live.WatchedLog;
import dev.parley.specs.Scenarios;
import io.vertx.core.Vertx;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** The server's web side on a free port of loopback. */
final class TestWeb {

    /** What is wrong with the node; empty when nothing is. */
    static final AtomicReference<String> TROUBLE = new AtomicReference<>("");

    static final ModelCatalogue MODELS =
            new ModelCatalogue(
                    List.of(
                            new ModelEntry(
                                    new ModelStamp(
                                            "rehearsal",
                                            "rehearsal",
                                            true,
                                            Sampling.DEFAULT,
                                            Optional.empty()),
                                    true,
                                    "continue-final-message",
                                    "")),
                    Arrays.stream(Role.values())
                            .collect(Collectors.toMap(role -> role, _ -> "rehearsal")),
                    List.of("No Ollama on 127.0.0.1:11434."));

    private TestWeb() {}

    static int serve(Vertx vertx) {
        return serve(vertx, new MemoryLog(vertx));
    }

    static int serve(Vertx vertx, WatchedLog log) {
        return serve(vertx, log, FeedLimits.DEFAULT);
    }

    static int serve(Vertx vertx, WatchedLog log, FeedLimits limits) {
        var calls = new HashMap<String, Call>();
        calls.putAll(new CatalogueCalls(Scenarios.builtIn(), MODELS).calls());
        calls.putAll(new HealthCall(TestWeb::health, MODELS).calls());
        var web =
                new Web(
                        vertx,
                        new AllowedHosts(AllowedHosts.LOOPBACK),
                        calls,
                        new LiveFeed(vertx, log, limits)::open,
                        WebLimits.DEFAULT,
                        limits.frameBytes(),
                        Web.ROOT);
        return Visitor.await(web.listen("127.0.0.1", 0)).actualPort();
    }

    private static Health health() {
        return new Health(
                "node-a",
                "0.1.0",
                List.of(Role.values()),
                "SQLite",
                1,
                Optional.of(TROUBLE.get()).filter(trouble -> !trouble.isEmpty()));
    }
}
