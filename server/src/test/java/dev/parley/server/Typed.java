package dev.parley.server;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A command line in a folder, without variables, and what the last command typed there said. */
final class Typed {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path folder;

    Typed(Path folder) {
        this.folder = folder;
    }

    /** Returns the exit code. */
    int run(String... arguments) {
        out.reset();
        err.reset();
        var console = new Console(stream(out), stream(err), Map.of(), folder);
        return new Commands(console, Server::start).run(arguments);
    }

    String out() {
        return text(out);
    }

    String err() {
        return text(err);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
