package dev.parley.server.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Json;
import dev.parley.server.live.Transcript;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The REST interface of a server, as a program uses it. */
public record Rest(HttpClient client, URI address) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    public static Rest at(URI address) {
        return new Rest(HttpClient.newHttpClient(), address);
    }

    /** Submits a deliberation; returns its id. */
    public UUID submit(JsonObject deliberation) {
        return submit("/api/deliberations", deliberation);
    }

    /** Submits what a path takes; returns its id. */
    UUID submit(String path, JsonObject body) {
        var response = post(path, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return UUID.fromString(new JsonObject(response.body()).getString("id"));
    }

    /** Submits a deliberation under a key; false when that must be tried again. */
    public boolean tries(JsonObject deliberation, String key) {
        var request =
                to("/api/deliberations")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(deliberation.encode()));
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return response.statusCode() == 201;
        } catch (IOException died) {
            return false;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** Sends what may be refused. */
    public HttpResponse<String> post(String path, JsonObject body) {
        return send(posting(path, body));
    }

    /** What a path becomes by this; it must be taken. */
    public void put(String path, JsonObject body) {
        body(
                to(path).header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body.encode()))
                        .build());
    }

    /** Takes away what is there. */
    public void delete(String path) {
        body(to(path).DELETE().build());
    }

    /** A call that sends this. */
    public HttpRequest posting(String path, JsonObject body) {
        return to(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.encode()))
                .build();
    }

    /** A deliberation's log as it stands. */
    public List<Entry> log(UUID deliberation) {
        var request = to("/api/deliberations/" + deliberation + "/events");
        var lines = body(request.header("Accept", "application/x-ndjson").build());
        return lines.lines().map(line -> Json.read(line, Entry.class)).toList();
    }

    /** A deliberation's log once it has ended. */
    public List<Entry> ended(UUID deliberation) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() - until < 0) {
            var log = log(deliberation);
            if (log.getLast().event() instanceof Event.End) {
                return log;
            }
            pause();
        }
        throw new AssertionError("it has not ended: " + log(deliberation));
    }

    /** A deliberation as the server sums it up. */
    public JsonObject transcript(UUID deliberation) {
        return new JsonObject(get("/api/deliberations/" + deliberation));
    }

    /** What the server would have to sum up from that log. */
    public static JsonObject transcript(UUID deliberation, List<Entry> log) {
        return new JsonObject(Json.write(Transcript.of(deliberation, log)));
    }

    public String get(String path) {
        return body(to(path).build());
    }

    /** What a path gives, in JSON. */
    public JsonObject json(String path) {
        return new JsonObject(get(path));
    }

    private String body(HttpRequest request) {
        var response = send(request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
