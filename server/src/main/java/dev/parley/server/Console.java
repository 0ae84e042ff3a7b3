package dev.parley.server;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command was given.
 *
 * @param out for what was asked
 * @param err for what went wrong
 * @param environment variables by name
 * @param folder the working directory
 */
record Console(PrintStream out, PrintStream err, Map<String, String> environment, Path folder) {}
