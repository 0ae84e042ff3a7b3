package dev.parley.server.http;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import java.util.Map;

/** All that is served over HTTP: guards first, then REST, the live socket and the page. */
public final class Web {

    /** Where the page's bundle is on the class path. */
    static final String ROOT = "webroot";

    private final Vertx vertx;
    private final Router router;
    private final int frameBytes;

    /**
     * @param frameBytes of a frame on the socket at most
     * @param root folder of the page on the class path
     */
    Web(
            Vertx vertx,
            AllowedHosts hosts,
            Map<String, Call> calls,
            Handler<ServerWebSocket> live,
            WebLimits limits,
            int frameBytes,
            String root) {
        this.vertx = vertx;
        this.router = Router.router(vertx);
        this.frameBytes = frameBytes;
        var contract = Contract.read();
        new Faults(contract, limits).mount(router);
        new Guards(hosts).mount(router);
        new Api(contract, calls, limits).mount(router);
        new Socket(live).mount(router);
        new Page(root).mount(router);
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
                        .setCompressionSupported(true);
        return vertx.createHttpServer(options).requestHandler(router).listen(port, host);
    }
}
