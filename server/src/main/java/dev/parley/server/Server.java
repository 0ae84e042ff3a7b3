package dev.parley.server;

import dev.parley.agents.agent.AgentVerticle;
import dev.parley.agents.agent.Workload;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.method.Methods;
import dev.parley.agents.model.openai.Discovery;
import dev.parley.agents.model.openai.Discovery.Found;
import dev.parley.server.cluster.Identity;
import dev.parley.server.cluster.Membership;
import dev.parley.server.cluster.NodeName;
import dev.parley.server.configuration.Configuration;
import dev.parley.server.http.AllowedHosts;
import dev.parley.server.http.Collaborators;
import dev.parley.server.http.Health;
import dev.parley.server.http.Ids;
import dev.parley.server.http.Web;
import dev.parley.server.metrics.Metrics;
import dev.parley.server.run.Cleaner;
import dev.parley.server.run.Doorbell;
import dev.parley.server.run.Moderator;
import dev.parley.server.run.Observer;
import dev.parley.server.store.NodeRow;
import dev.parley.server.store.Store;
import dev.parley.server.traces.Traces;
import dev.parley.specs.Scenarios;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** A node: agents that play roles, a moderator that runs deliberations, and the web side. */
public final class Server implements Running {

    /**
     * Half the cores, since virtual threads and the log's writer want some, too, and since a token
     * that hops from loop to loop wakes a thread each time.
     */
    private static final int EVENT_LOOPS =
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final Configuration configuration;
    private final Bounds bounds;
    private final PrintStream out;
    private final Parts parts;
    private final Metrics metrics;
    private final Store store;
    private final Vertx vertx;
    private final Membership membership;
    private final Moderator moderator;
    private final HttpServer http;

    /**
     * Starts a node; returns when it can be reached and takes work. Not to be called on an event
     * loop.
     *
     * @param environment variables by name, among which keys of models are looked for
     * @param out for plain lines on what it found
     */
    public static Server start(
            Configuration configuration, Map<String, String> environment, PrintStream out) {
        Methods.check();
        var parts = new Parts();
        try {
            return new Server(configuration, environment, out, parts);
        } catch (Exception failed) { // among them checked ones that waiting for a future throws
            parts.close();
            throw failed;
        }
    }

    private Server(
            Configuration configuration,
            Map<String, String> environment,
            PrintStream out,
            Parts parts) {
        this.configuration = configuration;
        this.bounds = new Bounds(configuration.limits());
        this.out = out;
        this.parts = parts;
        this.metrics = parts.add(new Metrics());
        store =
                parts.add(
                        Store.open(
                                configuration.database(),
                                configuration.databasePassword(),
                                bounds.store()));
        store.tell(metrics.log());
        var scenarios = Scenarios.builtIn();
        store.scenarios().keepBuiltIn(scenarios.all());
        var self = new Identity(NodeName.own(), Version.current(), store.nodes().log());
        var bus = Bus.of(configuration, self, EVENT_LOOPS);
        vertx = bus.vertx();
        configuration.cluster().ifPresent(_ -> sayHowManyAnswer(bus.peers().hears()));
        parts.add(() -> vertx.close().await());
        var lineup = Lineup.of(vertx, scenarios, configuration, look(environment));
        lineup.catalogue().found().forEach(out::println);
        var workload = new Workload();
        membership =
                parts.add(
                        new Membership(
                                self,
                                roles(),
                                store,
                                bounds.lease(),
                                lineup.byId(),
                                bus.peers(),
                                workload));
        membership.join();
        configuration.roles().forEach(role -> deploy(role, workload));
        moderator =
                parts.add(
                        new Moderator(
                                vertx,
                                membership,
                                store,
                                bounds.moderator(),
                                bounds.retries(),
                                configuration.limits().judge(),
                                workload,
                                observer()));
        bus.peers().onLeave(moderator::nodeLeft);
        metrics.running(moderator::running);
        metrics.waiting(
                () -> store.claims().waiting().values().stream().mapToInt(Integer::intValue).sum());
        http = listen(scenarios, lineup);
        parts.add(() -> http.close().await());
        membership.servesAt(address().toString());
        parts.add(new Cleaner(vertx, store.bin(), configuration.limits().log().deleted()));
        moderator.start();
    }

    private Observer observer() {
        return configuration
                .reporting()
                .traces()
                .map(collector ->
                        parts.add(Traces.to(collector, membership.node(), Version.current())))
                .<Observer>map(metrics::andThen)
                .orElse(metrics);
    }

    private List<Role> roles() {
        return configuration.roles().stream().sorted().toList();
    }

    private void sayHowManyAnswer(List<String> others) {
        out.println(
                others.isEmpty()
                        ? "no other node answers: this one begins the cluster"
                        : "in a cluster with " + String.join(", ", others));
    }

    private Found look(Map<String, String> environment) {
        if (configuration.offline()) {
            return new Found(
                    List.of(), List.of("offline: no model was looked for but those configured"));
        }
        var places =
                Discovery.PLACES.stream()
                        .filter(place -> place.getPort() != configuration.port())
                        .toList();
        return new Discovery(vertx, places, environment).look().await();
    }

    /** As many agents of a role as there are event loops: each lives on one. */
    private void deploy(Role role, Workload workload) {
        var onEachLoop = new DeploymentOptions().setInstances(EVENT_LOOPS);
        vertx.deployVerticle(
                        () ->
                                new AgentVerticle(
                                        role,
                                        membership.node(),
                                        membership,
                                        bounds.pace(),
                                        workload),
                        onEachLoop)
                .await();
    }

    private HttpServer listen(Scenarios scenarios, Lineup lineup) {
        var with =
                new Collaborators(
                        vertx,
                        store,
                        scenarios,
                        lineup.catalogue(),
                        lineup::find,
                        new Doorbell(vertx.eventBus()),
                        membership.node(),
                        configuration.limits().node().queue(),
                        this::health,
                        metrics,
                        Ids.random(),
                        AllowedHosts.loopbackAnd(host(), configuration.hosts()),
                        configuration.token(),
                        configuration.limits().http(),
                        bounds.feed(),
                        configuration.limits().hall(),
                        Version.current());
        return Web.of(with).listen(configuration.host(), configuration.port()).await();
    }

    private Health health() {
        return new Health(
                membership.node(),
                Version.current(),
                roles(),
                database(),
                Math.toIntExact(store.nodes().all().stream().filter(NodeRow::alive).count()),
                moderator.trouble());
    }

    /** The kind alone: an address may hold a password. */
    private String database() {
        return configuration.database().split(":", 3)[1];
    }

    private String host() {
        var host = configuration.host();
        return host.contains(":") ? "[" + host + "]" : host;
    }

    @Override
    public URI address() {
        return URI.create("http://%s:%d".formatted(host(), http.actualPort()));
    }

    @Override
    public void close() {
        if (moderator.running() > 0) {
            out.printf(
                    "stopping: %d under way go on after the next start; what the agents write just now has %d s to be finished%n",
                    moderator.running(), bounds.moderator().farewell().toSeconds());
        }
        parts.close();
    }
}
