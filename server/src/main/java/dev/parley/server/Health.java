package dev.parley.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Json;
import dev.parley.server.http.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The command that asks a server whether it can take work, for whoever watches over a container. It
 * brings no token: the status is told to everybody.
 */
record Health(Console console) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    static CommandSpec spec() {
        var spec = CommandSpec.create().name("health").mixinStandardHelpOptions(true);
        spec.version("parley " + Version.current());
        spec.usageMessage()
                .description(
                        "Asks a server whether it can take work. Exits with 0 when it can, with 1 when it",
                        "cannot or does not answer within %d s.".formatted(PATIENCE.toSeconds()));
        return spec.addOption(ServerUrl.spec());
    }

    Exit run(ParseResult parsed) {
        return new ServerCall(console, PATIENCE).make(parsed, this::ask);
    }

    private Exit ask(HttpClient client, URI server) throws IOException, InterruptedException {
        var ask = HttpRequest.newBuilder(server.resolve("/api/health")).timeout(PATIENCE).build();
        return told(client.send(ask, BodyHandlers.ofString()));
    }

    private Exit told(HttpResponse<String> answer) {
        if (answer.statusCode() == 200) {
            console.out().println("ok");
            return Exit.WELL;
        }
        var type = answer.headers().firstValue("Content-Type").orElse("");
        console.err()
                .println(
                        type.equals(Problem.MEDIA_TYPE)
                                ? Json.read(answer.body(), JsonNode.class).path("detail").asText()
                                : "%s answers %d; is it the address of a server?"
                                        .formatted(answer.uri(), answer.statusCode()));
        return Exit.FAILED;
    }
}
