package dev.parley.server.http;

import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Price;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Sampling;
import dev.parley.agents.model.LanguageModel;
import dev.parley.agents.model.Secret;
import dev.parley.agents.model.rehearsal.Rehearsal;
import dev.parley.agents.model.rehearsal.Tempo;
import dev.parley.server.configuration.Bytes;
import dev.parley.server.configuration.HallLimits;
import dev.parley.server.configuration.HttpLimits;
import dev.parley.server.live.FeedLimits;
import dev.parley.server.live.StoredLog;
import dev.parley.server.live.WatchedLog;
import dev.parley.server.run.Doorbell;
import dev.parley.server.store.Store;
import dev.parley.server.store.StoreLimits;
import dev.parley.specs.Scenarios;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/** The server's web side on a free port of loopback, over a real store. */
final class TestWeb implements AutoCloseable {

    static final HttpLimits LIMITS =
            new HttpLimits(
                    Bytes.mib(1), Bytes.mib(2), Bytes.kib(64), 32, 20, 100, Duration.ofSeconds(5));

    private static final StoreLimits STORE =
            new StoreLimits(
                    500,
                    1000,
                    5,
                    Duration.ofMillis(500),
                    Duration.ofMillis(500),
                    Duration.ofMillis(500));

    /** Deliberations that may wait. */
    private static final int QUEUE = 300;

    private static final Scenarios SCENARIOS = Scenarios.builtIn();
    private static final ModelCatalogue MODELS =
            new ModelCatalogue(
                    List.of(
                            entry("rehearsal", true, Optional.empty()),
                            entry("qwen", false, Optional.of(new Price(0.15, 0.6)))),
                    List.of(entry("skywork", false, Optional.empty()).stamp()),
                    Arrays.stream(Role.values())
                            .collect(Collectors.toMap(role -> role, _ -> "rehearsal")),
                    List.of("No Ollama on 127.0.0.1:11434."));

    private final Vertx vertx = Vertx.vertx();
    private final AtomicReference<Optional<String>> trouble =
            new AtomicReference<>(Optional.empty());
    private final Optional<Secret> token;
    private final List<String> hosts;
    private final Store store;
    private final Visitor visitor;

    private TestWeb(String url, Optional<Secret> token, List<String> hosts) {
        this.token = token;
        this.hosts = hosts;
        store = Store.open(url, STORE);
        store.scenarios().keepBuiltIn(SCENARIOS.all());
        visitor = new Visitor(vertx, listen(FeedLimits.DEFAULT, new StoredLog(store)));
    }

    /** The rehearsal alone can be asked anything. */
    private Optional<LanguageModel> playing(String id) {
        return Optional.of(id)
                .filter(Rehearsal.ID::equals)
                .map(_ -> new Rehearsal(vertx, SCENARIOS, Tempo.INSTANT));
    }

    static TestWeb over(Path folder) {
        return over(folder, "");
    }

    /** With settings of the engine, as they stand behind the store's address. */
    static TestWeb over(Path folder, String settings) {
        return new TestWeb(url(folder) + settings, Optional.empty(), List.of());
    }

    /** Behind a token, and called by these further names. */
    static TestWeb behind(String token, List<String> hosts, Path folder) {
        return new TestWeb(url(folder), Optional.of(Secret.of(token)), hosts);
    }

    private static String url(Path folder) {
        return "jdbc:sqlite:" + folder.resolve("parley.db");
    }

    Vertx vertx() {
        return vertx;
    }

    Store store() {
        return store;
    }

    Visitor visitor() {
        return visitor;
    }

    void isWell() {
        trouble.set(Optional.empty());
    }

    void hasTrouble(String sentence) {
        trouble.set(Optional.of(sentence));
    }

    /** Serves on another port, and readers watch this log. */
    int listen(FeedLimits feed, WatchedLog log) {
        return listen(feed, HallLimits.DEFAULT, log);
    }

    /** The same, with these limits for halls. */
    int listen(FeedLimits feed, HallLimits hall, WatchedLog log) {
        var with =
                new Collaborators(
                        vertx,
                        store,
                        SCENARIOS,
                        MODELS,
                        this::playing,
                        new Doorbell(vertx.eventBus()),
                        "node-a",
                        QUEUE,
                        this::health,
                        new NoFigures(),
                        Ids.random(),
                        new AllowedHosts(AllowedHosts.LOOPBACK, hosts),
                        token,
                        LIMITS,
                        feed,
                        hall,
                        "0.1.0");
        return Visitor.await(Web.of(with, log).listen("127.0.0.1", 0)).actualPort();
    }

    /** None but how many read. */
    private record NoFigures() implements Figures {
        @Override
        public String text() {
            return "parley_readers 0\n";
        }

        @Override
        public void readers(IntSupplier now) {}
    }

    private Health health() {
        var nodes = 1 + store.nodes().all().size();
        return new Health(
                "node-a", "0.1.0", List.of(Role.values()), "SQLite", nodes, trouble.get());
    }

    private static ModelEntry entry(String id, boolean rehearsal, Optional<Price> price) {
        var stamp = new ModelStamp(id, id, rehearsal, Sampling.DEFAULT, price);
        return new ModelEntry(
                stamp, true, "continue-final-message", rehearsal ? "" : "http://127.0.0.1:8000/v1");
    }

    @Override
    public void close() {
        visitor.close();
        Visitor.await(vertx.close());
        store.close();
    }
}
