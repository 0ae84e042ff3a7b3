package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.store.Store;
import dev.parley.server.store.StoreLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the server finds in its folders and cannot start with: said in one line, and left alone. */
class BadStartTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir Path folder;
    private Path log = Path.of("");

    @BeforeEach
    void makeDataFolder() throws IOException {
        log = Files.createDirectory(folder.resolve("data")).resolve("parley.db");
    }

    @Test
    void aFileThatIsNoLogIsLeftAsItIs() throws IOException {
        Files.writeString(log, "Dear diary, ".repeat(1000));
        assertRefusedAndLeft(
                "the log %s is no log of Parley; name another folder with --data\n".formatted(log));
    }

    @Test
    void anotherProgramsDatabaseIsLeftAsItIs() throws IOException, SQLException {
        execute("CREATE TABLE recipe (id INTEGER)");
        assertRefusedAndLeft(
                "the database %s holds tables of another program; name another folder with --data\n"
                        .formatted(log));
    }

    @Test
    void aLogOfANewerVersionIsLeftAsItIs() throws IOException, SQLException {
        makeLog();
        execute(
                "INSERT INTO flyway_schema_history SELECT 99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', CURRENT_TIMESTAMP, 1, 1");
        assertRefusedAndLeft(
                "the log %s was written by a newer version of Parley (schema 99, unknown here); start that version, or name another folder with --data\n"
                        .formatted(log));
    }

    @Test
    void aDamagedLogIsLeftAsItIs() throws IOException {
        makeLog();
        var bytes = Files.readAllBytes(log);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
        Files.write(log, bytes);
        assertRefusedAndLeft("the log %s is damaged; bring back a copy of it\n".formatted(log));
    }

    @Test
    void aLogThatWasCutShortIsLeftAsItIs() throws IOException {
        makeLog();
        var bytes = Files.readAllBytes(log);
        Files.write(log, Arrays.copyOf(bytes, bytes.length / 2));
        assertRefusedAndLeft("the log %s is damaged; bring back a copy of it\n".formatted(log));
    }

    @Test
    void aKeyVariableThatIsNotSetIsNamed() throws IOException {
        makeLog();
        Files.writeString(
                folder.resolve("parley.yaml"),
                """
                models:
                  - id: qwen
                    url: http://127.0.0.1:8000/v1
                    name: Qwen/Qwen3-14B
                    key-variable: QWEN_KEY
                """);
        assertRefusedAndLeft(
                "parley.yaml, line 5: models[0].key-variable names QWEN_KEY, but that variable is not set or empty; put the key in it, or leave key-variable out.\n");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var url = "jdbc:postgresql://127.0.0.1:%d/parley?user=me".formatted(port);
        assertThat(run("serve", "--offline", "--port", "0", "--database", url)).isEqualTo(1);
        assertThat(text(err))
                .isEqualTo(
                        "the database parley at 127.0.0.1:%d does not answer; see that it runs, or name another one with --database\n"
                                .formatted(port));
    }

    @Test
    void aPasswordInAnAddressIsNotRepeated() {
        var url = "jdbc:postgresql://127.0.0.1/parley?user=me&password=hush";
        assertThat(run("serve", "--offline", "--port", "0", "--database", url)).isEqualTo(1);
        assertThat(text(err)).contains("PARLEY_DATABASE_PASSWORD").doesNotContain("hush");
    }

    /** Not even root may make one there. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aDataFolderThatNobodyCouldMakeIsNamed() {
        assertThat(run("serve", "--offline", "--port", "0", "--data", "/proc/parley")).isEqualTo(1);
        assertThat(text(err))
                .isEqualTo(
                        "The data folder /proc/parley cannot be made there; choose another with --data.\n");
    }

    private void assertRefusedAndLeft(String sentence) throws IOException {
        var before = Files.readAllBytes(log);
        assertThat(run("serve", "--offline", "--port", "0")).isEqualTo(1);
        assertThat(text(err)).isEqualTo(sentence);
        assertThat(text(out)).doesNotContain("ready");
        assertThat(Arrays.equals(Files.readAllBytes(log), before)).as("as it was").isTrue();
    }

    private int run(String... arguments) {
        var console = new Console(stream(out), stream(err), Map.of(), folder);
        return new Commands(console, Server::start).run(arguments);
    }

    private void makeLog() {
        Store.open("jdbc:sqlite:" + log, StoreLimits.DEFAULT).close();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + log);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
