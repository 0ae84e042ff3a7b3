package dev.parley.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** A PostgreSQL server of our own on loopback, whose user {@code postgres} needs no password. */
public final class PostgresServer implements AutoCloseable {

    private final int port;
    private final Path data;
    private final String options;

    private PostgresServer(int port, Path data, String settings) {
        this.port = port;
        this.data = data;
        this.options =
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' %s"
                        .formatted(port, settings);
    }

    /**
     * Starts a server; returns when it takes connections.
     *
     * @param port 0 for a free one
     * @param data its folder, filled where there is none; whoever is not root must be able to reach
     *     it
     * @param settings each as {@code name=value}
     */
    public static PostgresServer start(int port, Path data, String... settings) {
        var server =
                new PostgresServer(
                        port == 0 ? freePort() : port,
                        data.toAbsolutePath(),
                        settings.length == 0 ? "" : "-c " + String.join(" -c ", settings));
        server.make();
        server.start();
        return server;
    }

    /** A folder that a server can use, whoever runs the tests. */
    public static Path freshFolder() {
        try {
            var folder = Files.createTempDirectory("parley-database");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            return folder.resolve("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() {
        try {
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                Unprivileged.giveTo(Files.createDirectories(data));
                PostgresPrograms.run(
                        "initdb",
                        "-D",
                        folder(),
                        "-U",
                        "postgres",
                        "-A",
                        "trust",
                        "-E",
                        "UTF8",
                        "--locale=C",
                        "--no-sync");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it again after {@link #stop}. */
    public void start() {
        PostgresPrograms.run(
                "pg_ctl",
                "start",
                "-w",
                "-D",
                folder(),
                "-o",
                options,
                "-l",
                data.resolve("server.log").toString());
    }

    /** Ends it as a crash would and starts it again. */
    public void restart() {
        PostgresPrograms.run(
                "pg_ctl",
                "restart",
                "-w",
                "-m",
                "immediate",
                "-D",
                folder(),
                "-o",
                options,
                "-l",
                data.resolve("server.log").toString());
    }

    /** Ends it in good order, whoever is connected. */
    public void stop() {
        PostgresPrograms.run("pg_ctl", "stop", "-w", "-m", "fast", "-D", folder());
    }

    private String folder() {
        return data.toString();
    }

    public int port() {
        return port;
    }

    /** The address of a database there, for the server's own user. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres".formatted(port, database);
    }

    /** Makes an empty database and gives its address. */
    public String freshDatabase() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        execute("CREATE DATABASE " + name);
        return url(name);
    }

    /** Does something as the server's own user. */
    public void execute(String sql) {
        try (var connection = DriverManager.getConnection(url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
