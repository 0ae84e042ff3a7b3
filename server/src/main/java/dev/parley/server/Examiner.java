package dev.parley.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Has a judge examined by a server, over REST as any client would.
 *
 * @param progress told how far it has come
 */
record Examiner(HttpClient client, URI address, PrintStream progress) implements AutoCloseable {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int WIDTH = 30;

    Examiner(URI address, PrintStream progress) {
        this(HttpClient.newHttpClient(), address, progress);
    }

    /** What became of it. */
    sealed interface Outcome {}

    /** It was examined; what REST says of it. */
    record Done(JsonNode check) implements Outcome {}

    /** Why it was not. */
    record Refused(String sentence) implements Outcome {}

    /**
     * Begins the examination and waits for its end.
     *
     * @throws IOException when the server does not answer
     */
    Outcome examine(JsonNode body) throws IOException, InterruptedException {
        var begun =
                send(
                        to(address.resolve("/api/judge-checks"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body.toString())));
        if (begun.statusCode() != 201) {
            return new Refused(
                    Json.read(begun.body(), JsonNode.class).path("detail").asText(begun.body()));
        }
        var location = begun.headers().firstValue("Location").orElseThrow();
        var check = look(location);
        while (check.path("status").asText().equals("running")) {
            show(check);
            Thread.sleep(LOOK_AGAIN);
            check = look(location);
        }
        show(check);
        progress.println();
        return new Done(check);
    }

    private JsonNode look(String location) throws IOException, InterruptedException {
        return Json.read(send(to(address.resolve(location))).body(), JsonNode.class);
    }

    private static HttpRequest.Builder to(URI where) {
        return HttpRequest.newBuilder(where).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private void show(JsonNode check) {
        var done = check.path("done").asInt();
        var total = Math.max(1, check.path("total").asInt());
        var full = WIDTH * done / total;
        progress.printf(
                "\r[%s%s] %d of %d", "=".repeat(full), " ".repeat(WIDTH - full), done, total);
        progress.flush();
    }

    @Override
    public void close() {
        client.close();
    }
}
