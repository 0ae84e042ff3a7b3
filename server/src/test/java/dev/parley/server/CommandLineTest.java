package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.configuration.Setting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a command line leads to, when it does not lead to a server. */
class CommandLineTest {

    private static final String MORE = "\n'parley serve --help' tells more.\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir Path folder;

    private int run(String... arguments) {
        var console = new Console(stream(out), stream(err), Map.of(), folder);
        return new Commands(console, Server::start).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void helpNamesTheCommand() {
        assertThat(run("--help")).isZero();
        assertThat(text(out)).contains("serve");
    }

    @ParameterizedTest
    @EnumSource
    void helpOfServeNamesEveryOptionAndItsVariable(Setting setting) {
        assertThat(run("serve", "--help")).isZero();
        assertThat(text(out)).contains(setting.option(), setting.variable());
    }

    @Test
    void helpOfServeSaysTheDefaultPort() {
        run("serve", "--help");
        assertThat(text(out)).contains("Default: 8080");
    }

    @Test
    void versionIsTheOneOfTheBuild() {
        assertThat(run("--version")).isZero();
        assertThat(text(out)).matches("parley \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @Test
    void aWrongOptionIsNamedWithTheNearestRightOne() {
        assertThat(run("serve", "--prot", "1")).isEqualTo(2);
        assertThat(text(err))
                .isEqualTo("'--prot' is no option of parley serve; did you mean '--port'?" + MORE);
    }

    @Test
    void aWrongCommandIsNamedWithTheNearestRightOne() {
        assertThat(run("sevre")).isEqualTo(2);
        assertThat(text(err))
                .isEqualTo(
                        """
                        'sevre' is no command of parley; did you mean 'serve'?
                        'parley --help' tells more.
                        """);
    }

    @Test
    void noCommandAtAllIsAnsweredWithThoseThatThereAre() {
        assertThat(run()).isEqualTo(2);
        assertThat(text(err)).startsWith("Say what to do: serve, scenarios, judge.");
    }

    @Test
    void aCommandOfACommandIsAskedForByName() {
        assertThat(run("judge")).isEqualTo(2);
        assertThat(text(err))
                .isEqualTo("Say what to do: check.\n'parley judge --help' tells more.\n");
        assertThat(run("judge", "check", "--help")).isZero();
        assertThat(text(out)).contains("--model", "--answers", "--seed", "--mode", "--json");
    }

    @Test
    void aJudgeToCheckMustBeNamed() {
        assertThat(run("judge", "check")).isEqualTo(2);
        assertThat(text(err)).contains("--model");
    }

    @Test
    void aJudgeThatThereIsNotIsNamed() {
        assertThat(run("judge", "check", "--model", "gpt", "--offline")).isEqualTo(1);
        assertThat(text(err)).isEqualTo("there is no model 'gpt'; there are rehearsal\n");
    }

    @Test
    void moreAnswersThanThereAreIsSaid() {
        var code = run("judge", "check", "--model", "rehearsal", "--answers", "999", "--offline");
        assertThat(code).isEqualTo(1);
        assertThat(text(err)).startsWith("answers is 999; there are ");
    }

    @Test
    void anOptionWithoutItsValueIsNamed() {
        assertThat(run("serve", "--port")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("--port needs a value, PORT." + MORE);
    }

    @Test
    void aWordThatBelongsToNoOptionIsNamed() {
        assertThat(run("serve", "8080")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("'8080' belongs to no option." + MORE);
    }

    @Test
    void aWrongValueOfAnOptionIsWrongUsage() {
        assertThat(run("serve", "--port", "eighty")).isEqualTo(2);
        assertThat(text(err))
                .isEqualTo("--port must be a whole number from 0 to 65535, not 'eighty'.\n");
    }

    @Test
    void aHostThatOthersCouldReachIsRefused() {
        assertThat(run("serve", "--host", "0.0.0.0")).isEqualTo(1);
        assertThat(text(err)).startsWith("--host must be a loopback address");
    }

    @Test
    void aWrongFileIsNoWrongUsage() throws IOException {
        Files.writeString(folder.resolve("parley.yaml"), "prot: 1\n");
        assertThat(run("serve")).isEqualTo(1);
        assertThat(text(err))
                .isEqualTo(
                        "parley.yaml, line 1: prot is no key of Parley's; did you mean 'port'?\n");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(other.getLocalPort());
            assertThat(run("serve", "--port", port, "--offline")).isEqualTo(1);
            assertThat(text(err))
                    .isEqualTo(
                            "Port %s is taken; stop what listens there, or take another with --port, or any free one with --port 0.\n"
                                    .formatted(port));
        }
    }

    @Test
    void aDataFolderThatIsAFileIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertThat(run("serve", "--data", "file")).isEqualTo(1);
        assertThat(text(err))
                .isEqualTo(
                        "The data folder %s is a file; choose another with --data.\n"
                                .formatted(file));
    }

    @Test
    void aDataFolderThatCannotBeMadeIsNamed() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        assertThat(run("serve", "--data", "file/below")).isEqualTo(1);
        assertThat(text(err)).startsWith("The data folder ").contains("choose another with --data");
    }
}
