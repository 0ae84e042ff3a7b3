package dev.parley.server.http;

import dev.parley.server.configuration.HttpLimits;
import dev.parley.server.live.Hall;
import dev.parley.server.live.LiveFeed;
import dev.parley.server.live.StoredLog;
import dev.parley.server.live.WatchedLog;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.util.HashMap;
import java.util.Map;

/** All that is served over HTTP: guards first, then REST, the live socket and the page. */
public final class Web {

    /** Where the page's bundle is on the class path. */
    static final String ROOT = "webroot";

    private final Vertx vertx;
    private final Router router;
    private final int frameBytes;

    /**
     * @param root folder of the page on the class path
     */
    Web(
            Vertx vertx,
            Guards guards,
            Measures measures,
            Map<String, Call> calls,
            LiveFeed live,
            Hall hall,
            HttpLimits limits,
            String root) {
        this.vertx = vertx;
        this.router = Router.router(vertx);
        this.frameBytes = live.limits().frameBytes();
        var contract = Contract.read();
        var faults = new Faults(contract, limits);
        faults.mount(router);
        guards.mount(router);
        new Api(contract, calls, limits).mount(router);
        measures.mount(router);
        var page = new Page(root);
        Socket.of("/api/live", live::open).mount(router);
        new WatchAddress(hall, page).mount(router);
        page.mount(router, faults::answer);
    }

    /** The server's web side. */
    public static Web of(Collaborators with) {
        return of(with, new StoredLog(with.store()));
    }

    static Web of(Collaborators with, WatchedLog watched) {
        var submissions =
                new Submissions(
                        with.store().scenarios(),
                        with.models(),
                        with.ids(),
                        with.limits().prompt(),
                        with.parley());
        var deliberations = new Deliberations(with.store());
        var admission = new Admission(with.store(), with.queue(), System::nanoTime);
        var calls = new HashMap<String, Call>();
        calls.putAll(new HealthCall(with.health(), with.models()).calls());
        calls.putAll(new CatalogueCalls(with.models()).calls());
        calls.putAll(new ModelCalls(with.vertx(), with.playing(), with.limits().trial()).calls());
        calls.putAll(new VerifierCalls().calls());
        calls.putAll(new ScenarioChanges(with.store().scenarios()).calls());
        calls.putAll(new ScenarioCalls(with.store().scenarios(), with.scenarios()).calls());
        calls.putAll(
                new SubmitCalls(with.store(), submissions, admission, with.doorbell(), with.ids())
                        .calls());
        calls.putAll(
                new ForkCalls(
                                with.store(),
                                deliberations,
                                new Forks(
                                        submissions,
                                        new ForkedScenarios(with.store().scenarios()),
                                        with.ids()),
                                admission,
                                with.doorbell())
                        .calls());
        calls.putAll(new RecordingCalls(with.store(), deliberations, with.parley()).calls());
        calls.putAll(new FloorCalls(deliberations, with.vertx().eventBus()).calls());
        var later =
                new LaterJudgements(
                        with.store().scenarios(), with.models(), with.ids(), with.parley());
        calls.putAll(
                new JudgementCalls(
                                with.store(),
                                deliberations,
                                later,
                                admission,
                                with.doorbell(),
                                with.ids())
                        .calls());
        calls.putAll(
                new RejudgingCalls(
                                with.store(),
                                new Rejudging(
                                        with.store(),
                                        deliberations,
                                        later,
                                        with.ids(),
                                        with.limits().mostPerPage()),
                                admission,
                                with.doorbell(),
                                with.limits().mostPerPage())
                        .calls());
        calls.putAll(
                new CheckCalls(
                                with.store(),
                                new Examinations(
                                        with.scenarios(), with.models(), with.ids(), with.parley()),
                                admission,
                                with.doorbell(),
                                with.ids(),
                                with.limits().page())
                        .calls());
        calls.putAll(new NodeCalls(with.store(), with.doorbell(), with.node()).calls());
        calls.putAll(new BinCalls(with.store().bin()).calls());
        calls.putAll(
                new DeliberationCalls(with.store(), deliberations, with.doorbell(), with.limits())
                        .calls());
        var live = new LiveFeed(with.vertx(), watched, with.feed());
        var hall =
                new Hall(
                        with.vertx(),
                        watched,
                        with.feed(),
                        with.hall(),
                        with.store().presentations(),
                        with.node());
        calls.putAll(
                new PresentationCalls(with.store().presentations(), hall, with.ids(), with.hosts())
                        .calls());
        with.figures().readers(() -> live.readers() + hall.watchers());
        var door = new Door(with.token(), new Probe(with.health()));
        var guards = new Guards(with.hosts(), door);
        return new Web(
                with.vertx(),
                guards,
                new Measures(with.figures()),
                calls,
                live,
                hall,
                with.limits(),
                ROOT);
    }

    /**
     * Serves; may be called once on each event loop that is to share the work.
     *
     * @param port 0 for a free one
     */
    public Future<HttpServer> listen(String host, int port) {
        var options =
                new HttpServerOptions()
                        .setMaxWebSocketFrameSize(frameBytes)
                        .setMaxWebSocketMessageSize(frameBytes)
                        .setPerMessageWebSocketCompressionSupported(false)
                        .setPerFrameWebSocketCompressionSupported(false)
                        .setCompressionSupported(true)
                        // An upgrade to HTTP/2 loses the host that the request named.
                        .setHttp2ClearTextEnabled(false);
        return vertx.createHttpServer(options)
                .invalidRequestHandler(Faults::answerUnreadable)
                .requestHandler(router)
                .listen(port, host);
    }
}
