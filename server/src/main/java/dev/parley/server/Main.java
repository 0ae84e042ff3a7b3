package dev.parley.server;

import java.nio.file.Path;

/** The command line: {@code java -jar parley.jar serve}. */
public final class Main {

    private Main() {}

    /** Exits with 0 when all went well, 1 when the command failed, 2 when it was told wrongly. */
    public static void main(String[] arguments) {
        var console = new Console(System.out, System.err, System.getenv(), Path.of(""));
        System.exit(new Commands(console, Server::start).run(arguments));
    }
}
