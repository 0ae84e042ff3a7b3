package dev.parley.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.server.configuration.Configuration;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import picocli.CommandLine.ParseResult;

/**
 * The command that examines a model as a judge, by a node of its own whose log is thrown away at
 * the end.
 */
record CheckJudge(Console console, Starter starter) {

    Exit run(ParseResult parsed) {
        var options = new CheckJudgeOptions(parsed);
        try {
            return examine(options);
        } catch (IOException broken) {
            console.err().println(broken.getMessage());
            return Exit.FAILED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Exit.FAILED;
        }
    }

    private Exit examine(CheckJudgeOptions options) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("parley-judge-check");
        try {
            return examine(options, Configuration.read(options.sources(console, folder)));
        } finally {
            delete(folder);
        }
    }

    private Exit examine(CheckJudgeOptions options, Configuration configuration)
            throws IOException, InterruptedException {
        try (var node = starter.start(configuration, console.environment(), silent());
                var examiner = new Examiner(node.address(), console.err())) {
            return switch (examiner.examine(options.body())) {
                case Examiner.Done(JsonNode check) -> {
                    print(check, options.json());
                    yield Exit.WELL;
                }
                case Examiner.Refused(String sentence) -> {
                    console.err().println(sentence);
                    yield Exit.FAILED;
                }
            };
        }
    }

    private void print(JsonNode check, boolean json) {
        if (json) {
            console.out().println(check.toPrettyString());
        } else {
            new ReportLines(check).lines().forEach(console.out()::println);
        }
    }

    /** What was found at start is not what was asked for. */
    private static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(CheckJudge::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
