package dev.parley.server;

import dev.parley.server.cluster.ClusterFault;
import dev.parley.server.configuration.Configuration;
import dev.parley.server.configuration.Sources;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** The command that serves, until it is told to stop. */
record Serve(Console console, Starter starter) {

    /** Addresses that stand for all of this machine's, and one of those each. */
    private static final Map<String, String> EVERYWHERE =
            Map.of("0.0.0.0", "127.0.0.1", "[::]", "[::1]");

    /** Returns only when it cannot start or its thread is interrupted. */
    Exit run(ParseResult parsed) {
        try {
            var configuration = configuration(parsed);
            var running = start(configuration);
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
            console.out().println("ready on " + running.address());
            configuration.token().ifPresent(_ -> tellTheWayIn(running.address()));
            new CountDownLatch(1).await();
            return Exit.WELL;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Exit.WELL;
        }
    }

    private Configuration configuration(ParseResult parsed) {
        var sources = ServeOptions.sources(parsed, console);
        var configuration = Configuration.read(sources);
        sources.file().ifPresent(file -> console.out().println("configuration from " + file));
        return configuration;
    }

    private void tellTheWayIn(URI address) {
        console.out()
                .println(
                        "open http://%s:%d/?token=<the value of %s> once in a browser"
                                .formatted(
                                        EVERYWHERE.getOrDefault(
                                                address.getHost(), address.getHost()),
                                        address.getPort(),
                                        Sources.TOKEN_VARIABLE));
    }

    private Running start(Configuration configuration) {
        Logging.write(configuration.reporting().log());
        DataFolder.prepare(configuration.data());
        try {
            return starter.start(configuration, console.environment(), console.out());
        } catch (Exception failed) { // among them checked ones that waiting for a future throws
            throw explained(failed, configuration);
        }
    }

    /** What can't join its cluster says so itself, though the port taken is another one. */
    private static RuntimeException explained(Exception failed, Configuration configuration) {
        if (failed instanceof ClusterFault fault) {
            return fault;
        }
        if (Stream.iterate((Throwable) failed, it -> it != null, Throwable::getCause)
                .anyMatch(Serve::isTaken)) {
            return new CannotStart(
                    "Port %d is taken; stop what listens there, or take another with --port, or any free one with --port 0."
                            .formatted(configuration.port()),
                    failed);
        }
        return failed instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException(failed);
    }

    /** The system's own transport has no exception for it but that of any failed call. */
    private static boolean isTaken(Throwable cause) {
        return cause instanceof BindException
                || (cause instanceof IOException
                        && String.valueOf(cause.getMessage()).startsWith("bind("));
    }
}
