package dev.parley.server.whole;

import dev.parley.server.Launched;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A server at work as a process of its own, started as a user starts it. */
record Node(Launched process, Rest rest) implements AutoCloseable {

    /** Starts one in a folder that has a configuration; its log is below it. */
    static Node start(Path folder) {
        return start(folder, Map.of());
    }

    /** The same, with these environment variables. */
    static Node start(Path folder, Map<String, String> environment) {
        var process = Launched.classes(folder, environment, "serve", "--port", "0", "--offline");
        return new Node(process, Rest.at(URI.create(process.says("ready on "))));
    }

    /** Writes the configuration of those that start in a folder. */
    static void configure(Path folder, String yaml) {
        try {
            Files.writeString(folder.resolve("parley.yaml"), yaml);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int port() {
        return rest.address().getPort();
    }

    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        rest.close();
        process.close();
    }
}
