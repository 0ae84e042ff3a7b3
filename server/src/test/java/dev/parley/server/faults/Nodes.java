package dev.parley.server.faults;

import dev.parley.server.whole.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Nodes of one cluster on loopback that share a log, each a process of its own. */
public final class Nodes implements AutoCloseable {

    /** A node of a test needs little; what it says of that goes to stderr. */
    private static final Map<String, String> SMALL = Map.of("JAVA_TOOL_OPTIONS", "-Xmx384m");

    private final Path folder;
    private final List<String> options;
    private final List<Node> all = new CopyOnWriteArrayList<>();

    private Nodes(Path folder, List<String> options) {
        this.folder = folder;
        this.options = options;
    }

    /**
     * Starts so many, one after another, in a folder that has a configuration.
     *
     * @param more options of each
     */
    public static Nodes start(int many, Path folder, String... more) {
        return start(many, folder, freePorts(), more);
    }

    /**
     * The same at these ports.
     *
     * @param port the first of ten that they share out among themselves
     */
    static Nodes start(int many, Path folder, int port, String... more) {
        var name = UUID.randomUUID().toString();
        var options =
                new ArrayList<>(
                        List.of(
                                "--cluster",
                                "--cluster-name",
                                name,
                                "--cluster-port",
                                Integer.toString(port)));
        options.addAll(List.of(more));
        var nodes = new Nodes(folder, options);
        for (int i = 0; i < many; i++) {
            nodes.another();
        }
        return nodes;
    }

    /** One more; returns when it takes work. */
    public Node another(String... more) {
        return anotherBy(List.of(), Map.of(), more);
    }

    /** One more, started by a program that is given with its arguments, with more variables. */
    Node anotherBy(List<String> program, Map<String, String> environment, String... more) {
        var mine = new ArrayList<>(options);
        mine.addAll(List.of(more));
        var variables = new HashMap<>(SMALL);
        variables.putAll(environment);
        var node = Node.startedBy(program, folder, variables, mine);
        all.add(node);
        return node;
    }

    /** The options with which each is started. */
    List<String> options() {
        return List.copyOf(options);
    }

    Node get(int index) {
        return all.get(index);
    }

    /** The one of that name. */
    public Node named(String name) {
        return all.stream()
                .filter(node -> node.process().isAlive() && node.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no node " + name + " is alive"));
    }

    /** Any that is alive. */
    public Node any() {
        return alive().getFirst();
    }

    public List<Node> alive() {
        return all.stream().filter(node -> node.process().isAlive()).toList();
    }

    /** The first of some ports that are free together, most likely. */
    static int freePorts() {
        try (var socket = new ServerSocket(0)) {
            return Math.min(socket.getLocalPort(), 65_000);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        all.forEach(Node::close);
    }
}
