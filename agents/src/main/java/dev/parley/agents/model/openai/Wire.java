package dev.parley.agents.model.openai;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientAgent;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * The connections to one endpoint: as many at once as it allows calls, kept for the next call. Only
 * this class ever reveals the key, to the endpoint's own host.
 */
final class Wire {

    /** Shorter than servers keep idle connections, so that it is mostly we who close them. */
    private static final int KEPT_SECONDS = 30;

    private final Endpoint endpoint;
    private final HttpClientAgent pooled;
    private final HttpClientAgent fresh;
    private final Set<HttpConnection> served =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    Wire(Vertx vertx, Endpoint endpoint) {
        this.endpoint = endpoint;
        this.pooled = client(vertx, options(endpoint).setKeepAliveTimeout(KEPT_SECONDS), endpoint);
        this.fresh = client(vertx, options(endpoint).setKeepAlive(false), endpoint);
    }

    HttpClientAgent pooled() {
        return pooled;
    }

    /** Makes a connection for each request and closes it afterwards. */
    HttpClientAgent fresh() {
        return fresh;
    }

    /** Remembers that a connection has brought a reply, so that its server may close it as idle. */
    void served(HttpConnection connection) {
        served.add(connection);
    }

    boolean hasServed(HttpConnection connection) {
        return served.contains(connection);
    }

    /** A POST of JSON to a path; redirects are not followed. */
    RequestOptions post(String path) {
        var options =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setHost(endpoint.url().getHost())
                        .setPort(endpoint.port())
                        .setSsl(endpoint.secure())
                        .setURI(path)
                        .setFollowRedirects(false)
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Accept", "text/event-stream, application/json")
                        .putHeader("User-Agent", "parley");
        endpoint.key()
                .ifPresent(key -> options.putHeader("Authorization", "Bearer " + key.reveal()));
        return options;
    }

    Future<Void> close() {
        return Future.all(pooled.close(), fresh.close()).mapEmpty();
    }

    private static HttpClientOptions options(Endpoint endpoint) {
        return new HttpClientOptions()
                .setConnectTimeout((int) endpoint.patience().connect().toMillis());
    }

    private static HttpClientAgent client(
            Vertx vertx, HttpClientOptions options, Endpoint endpoint) {
        return vertx.httpClientBuilder()
                .with(options)
                .with(new PoolOptions().setHttp1MaxSize(endpoint.limits().concurrency()))
                .build();
    }
}
