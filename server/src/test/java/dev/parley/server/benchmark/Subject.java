package dev.parley.server.benchmark;

import dev.parley.server.Launched;
import dev.parley.server.whole.Rest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/** The server that is measured, started as a user starts it, in a folder that goes with it. */
record Subject(Path folder, Launched process, Rest rest) implements AutoCloseable {

    /**
     * @param model address of the endpoint at which it has its only model
     * @param options of its JVM
     */
    static Subject start(String model, String... options) throws IOException {
        return in(Files.createTempDirectory("parley-benchmark"), model, options);
    }

    /** The same in a folder that is there, which may hold a log. */
    static Subject in(Path folder, String model, String... options) throws IOException {
        Files.writeString(
                folder.resolve("parley.yaml"),
                "models: [{id: fake, url: '%s', name: fake, limits: {concurrency: 1000}}]"
                        .formatted(model));
        var process =
                Launched.jar(
                        folder,
                        Map.of("JDK_JAVA_OPTIONS", String.join(" ", options)),
                        "serve",
                        "--port",
                        "0",
                        "--offline");
        var rest = Rest.at(URI.create(process.says("ready on ")));
        return new Subject(folder, process, rest);
    }

    int port() {
        return rest.address().getPort();
    }

    @Override
    public void close() throws IOException {
        rest.close();
        process.stop();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
