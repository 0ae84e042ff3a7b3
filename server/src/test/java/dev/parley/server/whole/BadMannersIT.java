package dev.parley.server.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.Failed;
import dev.parley.agents.deliberation.Event.TurnFailed;
import dev.parley.agents.deliberation.Event.TurnStarted;
import dev.parley.testkit.Endpoint;
import dev.parley.testkit.FakeModelServer;
import dev.parley.testkit.Script;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A deliberation on a model with bad manners, as the user of REST sees it go. */
class BadMannersIT {

    private static final Vertx VERTX = Vertx.vertx();
    private static final String GOOD = "good";
    private static final Map<String, FakeModelServer> SERVERS = new HashMap<>();

    @TempDir private static Path folder;
    private static Optional<Node> node = Optional.empty();

    @BeforeAll
    static void start() {
        var yaml = new StringBuilder("limits: {turn: {attempts: 2, retry: 10 ms}}\nmodels:\n");
        yaml.append(model(GOOD, "{}"));
        Bad.all().forEach(bad -> yaml.append(model(bad.model(), bad.patience())));
        Node.configure(folder, yaml.toString());
        node = Optional.of(Node.start(folder, Map.of("STORY_API_KEY", Bad.KEY)));
    }

    private static String model(String id, String patience) {
        var server =
                FakeModelServer.start(VERTX, Endpoint.llamaCpp().withKey(Bad.KEY), new Actor(2000));
        SERVERS.put(id, server);
        return "  - {id: %s, url: '%s', name: fake, key-variable: STORY_API_KEY, patience: %s, sampling: {max-tokens: 50}}\n"
                .formatted(id, server.url(), patience);
    }

    @AfterAll
    static void stop() {
        node.ifPresent(Node::close);
        SERVERS.values().forEach(FakeModelServer::close);
        VERTX.close().await();
    }

    @ParameterizedTest
    @MethodSource("dev.parley.server.whole.Bad#passing")
    void isOvercomeWhenItPasses(Bad bad) {
        var log = deliberated(bad, once(bad));
        assertThat(log.getLast().event()).isEqualTo(new Completed());
        assertThat(failures(log, bad)).hasSize(1).allMatch(failed -> failed.retryIn().isPresent());
        assertThat(LogInvariants.events(log, Answered.class).getFirst().text())
                .isEqualTo(Bad.STORY.text());
    }

    @ParameterizedTest
    @MethodSource("dev.parley.server.whole.Bad#passing")
    void endsTheDeliberationAfterTheLastAttemptWhenItStays(Bad bad) {
        var log = deliberated(bad, Script.always(bad.scene()));
        assertThat(failures(log, bad)).hasSize(2);
        assertEnd(log, bad);
    }

    @ParameterizedTest
    @MethodSource("dev.parley.server.whole.Bad#lasting")
    void endsTheDeliberationAtOnceWhenNoOtherAttemptWouldMendIt(Bad bad) {
        var log = deliberated(bad, Script.always(bad.scene()));
        assertThat(failures(log, bad)).hasSize(1);
        assertEnd(log, bad);
    }

    /** Nothing of it goes on at the endpoint's cost. */
    @ParameterizedTest
    @MethodSource("dev.parley.server.whole.Bad#unending")
    void itsConnectionIsClosed(Bad bad) throws InterruptedException {
        var ledger = server(bad).ledger();
        var before = ledger.broken();
        deliberated(bad, Script.always(bad.scene()));
        assertThat(ledger.awaitBroken(before + 1, Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void waitsAsLongAsTheEndpointAsks() {
        var busy = Bad.passing().getFirst();
        var log = deliberated(busy, once(busy));
        var failed = log.stream().filter(it -> it.event() instanceof TurnFailed).findFirst();
        var next = log.get((int) failed.orElseThrow().seq());
        assertThat(next.event()).isInstanceOf(TurnStarted.class);
        assertThat(Duration.between(failed.get().at(), next.at()))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    /** Shows it at the next request, and good manners from then on. */
    private static Script once(Bad bad) {
        var shown = new AtomicBoolean();
        return asked -> shown.getAndSet(true) ? Bad.STORY : bad.scene();
    }

    /** The log of a deliberation whose writers follow the script, once it has ended. */
    private static List<Entry> deliberated(Bad bad, Script script) {
        server(bad).follow(script);
        var rest = node.orElseThrow().rest();
        var id = rest.submit(Tale.with(Tale.by("vanilla"), bad.model(), GOOD));
        var log = rest.ended(id);
        LogInvariants.check(log);
        assertThat(rest.get("/api/deliberations/" + id)).doesNotContain(Bad.KEY);
        assertThat(rest.get("/api/deliberations/" + id + "/events")).doesNotContain(Bad.KEY);
        return log;
    }

    private static FakeModelServer server(Bad bad) {
        return Objects.requireNonNull(SERVERS.get(bad.model()));
    }

    /** Each says in a plain sentence which model did what. */
    private static List<TurnFailed> failures(List<Entry> log, Bad bad) {
        var failures = LogInvariants.events(log, TurnFailed.class);
        assertThat(failures).extracting(TurnFailed::code).containsOnly(bad.code());
        assertThat(failures)
                .extracting(TurnFailed::message)
                .allSatisfy(
                        message -> assertThat(message).startsWith(at(bad)).contains(bad.words()));
        return failures;
    }

    private static void assertEnd(List<Entry> log, Bad bad) {
        assertThat(log.getLast().event())
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> {
                            assertThat(failed.code()).isEqualTo(bad.code());
                            assertThat(failed.message())
                                    .startsWith("draft: " + at(bad))
                                    .contains(bad.words());
                        });
    }

    private static String at(Bad bad) {
        return "model '%s' at %s: ".formatted(bad.model(), server(bad).url());
    }
}
