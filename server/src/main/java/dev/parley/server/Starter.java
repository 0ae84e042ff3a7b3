package dev.parley.server;

import dev.parley.server.configuration.Configuration;
import java.io.PrintStream;
import java.util.Map;

/** Starts a server. */
@FunctionalInterface
interface Starter {

    /**
     * Returns when the server can be reached.
     *
     * @param environment variables by name
     * @param out for plain lines on what it found
     */
    Running start(Configuration configuration, Map<String, String> environment, PrintStream out);
}
