package dev.parley.server;

import dev.parley.server.configuration.Configuration;
import java.io.PrintStream;

/** Starts a server. */
@FunctionalInterface
interface Starter {

    /**
     * Returns when the server can be reached.
     *
     * @param out for plain lines on what it found
     */
    Running start(Configuration configuration, PrintStream out);
}
