package dev.parley.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Json;
import dev.parley.server.configuration.Sources;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The command that has a node hand over what it has and waits until it has none, for whoever takes
 * it away then. It brings the token of its environment.
 */
record Drain(Console console) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final int RENEWALS = 2;

    static CommandSpec spec() {
        var spec = CommandSpec.create().name("drain").mixinStandardHelpOptions(true);
        spec.version("parley " + Version.current());
        spec.usageMessage()
                .description(
                        "Has a node hand over what it has and take nothing more; returns when it has none.",
                        "Exits with 1 when it does not answer or still has some after %d s."
                                .formatted(PATIENCE.toSeconds()));
        return spec.addOption(ServerUrl.spec());
    }

    Exit run(ParseResult parsed) {
        return new ServerCall(console, PATIENCE).make(parsed, this::drain);
    }

    private Exit drain(HttpClient client, URI url) throws IOException, InterruptedException {
        var node = self(client, url);
        if (node.isEmpty()) {
            console.err().println("%s tells of no node that it is".formatted(url));
            return Exit.FAILED;
        }
        var id = node.get().path("id").asText();
        send(client, to(url.resolve("/api/nodes/" + id + "/drain")).POST(BodyPublishers.noBody()));
        if (isEmptied(client, url)) {
            console.out().println("drained " + id);
            return Exit.WELL;
        }
        console.err()
                .println(
                        "node %s still has some after %d s; whoever takes them over goes on"
                                .formatted(id, PATIENCE.toSeconds()));
        return Exit.FAILED;
    }

    /**
     * A node hears of it when it renews its lease, and only what it says at the renewal after that
     * counts what it had taken just before.
     */
    private boolean isEmptied(HttpClient client, URI url) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var renewals = new HashSet<String>();
        while (System.nanoTime() - begin < PATIENCE.toNanos()) {
            var node = self(client, url);
            node.ifPresent(it -> renewals.add(it.path("renewedAt").asText()));
            if (renewals.size() > RENEWALS && node.filter(Drain::hasNothing).isPresent()) {
                return true;
            }
            Thread.sleep(LOOK_AGAIN);
        }
        return false;
    }

    private static boolean hasNothing(JsonNode node) {
        return node.path("state").asText().equals("draining")
                && node.path("deliberations").asInt() == 0
                && node.path("turns").asInt() == 0;
    }

    /** What the server says of its own node. */
    private Optional<JsonNode> self(HttpClient client, URI url)
            throws IOException, InterruptedException {
        var nodes = send(client, to(url.resolve("/api/nodes")).GET()).path("nodes");
        return StreamSupport.stream(nodes.spliterator(), false)
                .filter(node -> node.path("self").asBoolean())
                .findFirst();
    }

    private HttpRequest.Builder to(URI address) {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        Optional.ofNullable(console.environment().get(Sources.TOKEN_VARIABLE))
                .ifPresent(token -> request.header("Authorization", "Bearer " + token.strip()));
        return request;
    }

    private static JsonNode send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return Json.read(
                client.send(request.build(), BodyHandlers.ofString()).body(), JsonNode.class);
    }
}
