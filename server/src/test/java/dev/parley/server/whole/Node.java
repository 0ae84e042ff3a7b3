package dev.parley.server.whole;

import dev.parley.server.Launched;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server at work as a process of its own, started as a user starts it. */
public record Node(Launched process, Rest rest) implements AutoCloseable {

    /** Starts one in a folder that has a configuration; its log is below it. */
    public static Node start(Path folder) {
        return start(folder, Map.of());
    }

    /** The same, with these environment variables. */
    public static Node start(Path folder, Map<String, String> environment) {
        return start(folder, environment, List.of());
    }

    /** The same, with further options. */
    public static Node start(Path folder, Map<String, String> environment, List<String> options) {
        return of(Launched.classes(folder, environment, arguments(options)));
    }

    /**
     * The same, started by another program.
     *
     * @param program and its arguments, such as {@code ip netns exec other}
     */
    public static Node startedBy(
            List<String> program,
            Path folder,
            Map<String, String> environment,
            List<String> options) {
        return of(Launched.classesBy(program, folder, environment, arguments(options)));
    }

    private static String[] arguments(List<String> options) {
        var all = new ArrayList<>(List.of("serve", "--port", "0", "--offline"));
        all.addAll(options);
        return all.toArray(String[]::new);
    }

    private static Node of(Launched process) {
        return new Node(process, Rest.at(URI.create(process.says("ready on "))));
    }

    /** Its name, as the log has it. */
    public String name() {
        return new JsonObject(rest.get("/api/health")).getString("node");
    }

    /** Writes the configuration of those that start in a folder. */
    public static void configure(Path folder, String yaml) {
        try {
            Files.writeString(folder.resolve("parley.yaml"), yaml);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public int port() {
        return rest.address().getPort();
    }

    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        rest.close();
        process.close();
    }
}
