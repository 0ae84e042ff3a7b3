package dev.parley.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import picocli.CommandLine.ParseResult;

/**
 * A command's call to a server, which may not answer.
 *
 * @param patience until it is reached
 */
record ServerCall(Console console, Duration patience) {

    /** What the command asks. */
    @FunctionalInterface
    interface Question {
        Exit ask(HttpClient client, URI server) throws IOException, InterruptedException;
    }

    Exit make(ParseResult parsed, Question question) {
        var url = ServerUrl.of(parsed, console);
        try (var client = HttpClient.newBuilder().connectTimeout(patience).build()) {
            return question.ask(client, url);
        } catch (IOException | IllegalArgumentException unreached) {
            console.err()
                    .println("%s does not answer; is it the address of a server?".formatted(url));
            return Exit.FAILED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Exit.FAILED;
        }
    }
}
