package dev.parley.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The server that all tests of a JVM share: one of our own, or the one that the variable {@code
 * PARLEY_TEST_POSTGRES} names, as {@code jdbc:postgresql://host:port/postgres?user=postgres}.
 */
final class SharedPostgres {

    private static final Optional<String> GIVEN =
            Optional.ofNullable(System.getenv("PARLEY_TEST_POSTGRES")).filter(it -> !it.isBlank());

    /** Nothing in it has to outlive the machine. */
    private static final class Own {
        static final PostgresServer SERVER = started();

        private static PostgresServer started() {
            var folder = PostgresServer.freshFolder();
            var server = PostgresServer.start(0, folder, "fsync=off", "max_connections=200");
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> {
                                server.stop();
                                remove(Objects.requireNonNull(folder.getParent()));
                            }));
            return server;
        }
    }

    private SharedPostgres() {}

    /** The address of a new, empty database. */
    static String freshDatabase() {
        return GIVEN.map(SharedPostgres::freshIn).orElseGet(Own.SERVER::freshDatabase);
    }

    private static String freshIn(String address) {
        var name = "parley_test_" + UUID.randomUUID().toString().replace("-", "");
        execute(address, "CREATE DATABASE " + name);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> execute(address, "DROP DATABASE " + name + " (FORCE)")));
        return address.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
    }

    private static void execute(String address, String sql) {
        try (var connection = DriverManager.getConnection(address);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
