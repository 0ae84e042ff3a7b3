package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.server.database.PostgresServer;
import dev.parley.server.store.StoreFault.Reason;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is wrong with a PostgreSQL database is said at start in one sentence, and soon. */
@Timeout(30)
class PostgresqlOpeningTest {

    private static final Path DATA = PostgresServer.freshFolder();
    private static final Optional<Password> PASSWORD = Optional.of(new Password("hush hush"));
    private static PostgresServer server;

    /** Its user {@code guarded} needs a password. */
    @BeforeAll
    static void startServer() throws IOException {
        server = PostgresServer.start(0, DATA);
        server.execute("CREATE ROLE guarded LOGIN PASSWORD 'hush hush'");
        var access = DATA.resolve("pg_hba.conf");
        Files.writeString(
                access, "host all guarded 127.0.0.1/32 scram-sha-256\n" + Files.readString(access));
        server.execute("SELECT pg_reload_conf()");
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    private static StoreFault fault(String url, Optional<Password> password) {
        return catchThrowableOfType(
                StoreFault.class, () -> Store.open(url, password, Samples.LIMITS).close());
    }

    private static String as(String user, String url) {
        return url.replace("user=postgres", "user=" + user);
    }

    private static String place(String name) {
        return "the database %s at 127.0.0.1:%d".formatted(name, server.port());
    }

    @Test
    void letsInWhoHasThePasswordAndTheRight() {
        server.execute("CREATE DATABASE ours OWNER guarded");
        Store.open(as("guarded", server.url("ours")), PASSWORD, Samples.LIMITS).close();
    }

    @Test
    void saysThatThePasswordIsWrongAndNotWhatItWas() {
        var fault =
                fault(
                        as("guarded", server.url("postgres")),
                        Optional.of(new Password("hash hash")));
        assertThat(fault.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(fault)
                .hasMessage(
                        place("postgres")
                                + " does not let this user in; give the user in --database and its password in PARLEY_DATABASE_PASSWORD");
        assertThat(fault).hasStackTraceContaining("guarded");
        assertThat(stackTrace(fault)).doesNotContain("hash hash");
    }

    private static String stackTrace(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void saysThatThereIsNoPassword() {
        assertThat(fault(as("guarded", server.url("postgres")), Optional.empty()))
                .hasMessageEndingWith("and its password in PARLEY_DATABASE_PASSWORD");
    }

    @Test
    void saysThatTheDatabaseIsNotThere() {
        assertThat(fault(server.url("absent"), Optional.empty()))
                .hasMessage(
                        place("absent")
                                + " is not there; make it with 'createdb', or name another one with --database");
    }

    @Test
    void saysThatTheUserMayMakeNoTables() {
        server.execute("CREATE DATABASE theirs");
        assertThat(fault(as("guarded", server.url("theirs")), PASSWORD))
                .hasMessage(
                        place("theirs")
                                + " does not let this user make tables; grant it CREATE on the schema, or name another user with --database");
    }

    @Test
    void saysThatNothingListensThere() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var fault =
                fault("jdbc:postgresql://127.0.0.1:" + port + "/parley?user=x", Optional.empty());
        assertThat(fault.reason()).isEqualTo(Reason.AWAY);
        assertThat(fault)
                .hasMessage(
                        "the database parley at 127.0.0.1:%d does not answer; see that it runs, or name another one with --database",
                        port);
    }

    @Test
    @Timeout(8)
    void givesUpAServerThatSaysNothingWithinTheTimeForAConnection() {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var begin = System.nanoTime();
            var fault =
                    fault(
                            "jdbc:postgresql://127.0.0.1:%d/parley?user=x"
                                    .formatted(silent.getLocalPort()),
                            Optional.empty());
            assertThat(fault.reason()).isEqualTo(Reason.AWAY);
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isLessThan(Samples.LIMITS.connect().plusSeconds(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void saysThatTheHostIsNotKnown() {
        assertThat(fault("jdbc:postgresql://nowhere.invalid/parley?user=x", Optional.empty()))
                .hasMessage(
                        "the database parley at nowhere.invalid:5432 cannot be reached, for its host is not known here; name another one with --database");
    }

    @Test
    void takesNoAddressThatHoldsAPasswordAndDoesNotRepeatIt() {
        for (var url :
                List.of(
                        "jdbc:postgresql://127.0.0.1/parley?user=x&password=hush",
                        "jdbc:postgresql://x:hush@127.0.0.1/parley")) {
            var fault = fault(url, Optional.empty());
            assertThat(fault)
                    .hasMessageContaining("holds a password")
                    .hasMessageEndingWith("put it into the variable PARLEY_DATABASE_PASSWORD");
            assertThat(stackTrace(fault)).doesNotContain("hush");
        }
    }

    @Test
    void saysHowAnAddressIsWritten() {
        assertThat(fault("jdbc:postgresql://127.0.0.1:port/parley", Optional.empty()))
                .hasMessage(
                        "the address of the database cannot be read; write jdbc:postgresql://host:port/database?user=name");
    }

    @Test
    void writesThroughToTheDiskAtEachCommitThoughTheServerWouldNot() {
        var url = server.freshDatabase();
        server.execute(
                "ALTER DATABASE %s SET synchronous_commit = off"
                        .formatted(url.replaceFirst(".*/([^?]*).*", "$1")));
        try (var database = Samples.database(url)) {
            var setting =
                    database.write(handle ->
                            handle.createQuery("SHOW synchronous_commit")
                                    .mapTo(String.class)
                                    .one());
            assertThat(setting).isEqualTo("on");
        }
    }
}
