package dev.parley.server.http;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Calls a server on loopback as a program would, and holds every answer against the contract. */
final class Visitor implements AutoCloseable {

    private final WebClient client;
    private final ContractWitness witness = new ContractWitness();
    private final int port;

    Visitor(Vertx vertx, int port) {
        this.client =
                WebClient.create(
                        vertx,
                        new WebClientOptions()
                                .setDefaultHost("127.0.0.1")
                                .setDefaultPort(port)
                                .setFollowRedirects(false));
        this.port = port;
    }

    int port() {
        return port;
    }

    HttpRequest<Buffer> request(HttpMethod method, String path) {
        return client.request(method, path);
    }

    Seen get(String path) {
        return send(request(HttpMethod.GET, path));
    }

    Seen post(String path, String body) {
        return send(
                request(HttpMethod.POST, path).putHeader("Content-Type", "application/json"), body);
    }

    Seen post(String path, JsonObject body) {
        return post(path, body.encode());
    }

    Seen put(String path, JsonObject body) {
        return send(
                request(HttpMethod.PUT, path).putHeader("Content-Type", "application/json"),
                body.encode());
    }

    Seen send(HttpRequest<Buffer> request) {
        return seen(request, await(request.send()));
    }

    Seen send(HttpRequest<Buffer> request, String body) {
        return send(request, Buffer.buffer(body));
    }

    Seen send(HttpRequest<Buffer> request, Buffer body) {
        return seen(request, await(request.sendBuffer(body)));
    }

    private Seen seen(HttpRequest<Buffer> request, HttpResponse<Buffer> response) {
        var seen = Seen.of(response);
        witness.check(request.method(), request.uri(), seen);
        return seen;
    }

    static <T> T await(io.vertx.core.Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(20, SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
