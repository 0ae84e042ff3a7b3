package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.configuration.Setting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a command line leads to, when it does not lead to a server. */
class CommandLineTest {

    private static final String MORE = "\n'parley serve --help' tells more.\n";

    private final Path folder;
    private final Typed typed;

    CommandLineTest(@TempDir Path folder) {
        this.folder = folder;
        this.typed = new Typed(folder);
    }

    @Test
    void helpNamesTheCommand() {
        assertThat(typed.run("--help")).isZero();
        assertThat(typed.out()).contains("serve");
    }

    @ParameterizedTest
    @EnumSource
    void helpOfServeNamesEveryOptionAndItsVariable(Setting setting) {
        assertThat(typed.run("serve", "--help")).isZero();
        assertThat(typed.out()).contains(setting.option(), setting.variable());
    }

    @Test
    void helpOfServeSaysTheDefaultPort() {
        typed.run("serve", "--help");
        assertThat(typed.out()).contains("Default: 8080");
    }

    @Test
    void versionIsTheOneOfTheBuild() {
        assertThat(typed.run("--version")).isZero();
        assertThat(typed.out()).matches("parley \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @Test
    void aWrongOptionIsNamedWithTheNearestRightOne() {
        assertThat(typed.run("serve", "--prot", "1")).isEqualTo(2);
        assertThat(typed.err())
                .isEqualTo("'--prot' is no option of parley serve; did you mean '--port'?" + MORE);
    }

    @Test
    void aWrongCommandIsNamedWithTheNearestRightOne() {
        assertThat(typed.run("sevre")).isEqualTo(2);
        assertThat(typed.err())
                .isEqualTo(
                        """
                        'sevre' is no command of parley; did you mean 'serve'?
                        'parley --help' tells more.
                        """);
    }

    @Test
    void noCommandAtAllIsAnsweredWithThoseThatThereAre() {
        assertThat(typed.run()).isEqualTo(2);
        assertThat(typed.err())
                .startsWith("Say what to do: serve, health, drain, scenarios, judge.");
    }

    @Test
    void aCommandOfACommandIsAskedForByName() {
        assertThat(typed.run("judge")).isEqualTo(2);
        assertThat(typed.err())
                .isEqualTo("Say what to do: check.\n'parley judge --help' tells more.\n");
        assertThat(typed.run("judge", "check", "--help")).isZero();
        assertThat(typed.out()).contains("--model", "--answers", "--seed", "--mode", "--json");
    }

    @Test
    void aJudgeToCheckMustBeNamed() {
        assertThat(typed.run("judge", "check")).isEqualTo(2);
        assertThat(typed.err()).contains("--model");
    }

    @Test
    void aJudgeThatThereIsNotIsNamed() {
        assertThat(typed.run("judge", "check", "--model", "gpt", "--offline")).isEqualTo(1);
        assertThat(typed.err()).isEqualTo("there is no model 'gpt'; there are rehearsal\n");
    }

    @Test
    void moreAnswersThanThereAreIsSaid() {
        var code =
                typed.run(
                        "judge", "check", "--model", "rehearsal", "--answers", "999", "--offline");
        assertThat(code).isEqualTo(1);
        assertThat(typed.err()).startsWith("answers is 999; there are ");
    }

    @Test
    void anOptionWithoutItsValueIsNamed() {
        assertThat(typed.run("serve", "--port")).isEqualTo(2);
        assertThat(typed.err()).isEqualTo("--port needs a value, PORT." + MORE);
    }

    @Test
    void aWordThatBelongsToNoOptionIsNamed() {
        assertThat(typed.run("serve", "8080")).isEqualTo(2);
        assertThat(typed.err()).isEqualTo("'8080' belongs to no option." + MORE);
    }

    @Test
    void aWrongValueOfAnOptionIsWrongUsage() {
        assertThat(typed.run("serve", "--port", "eighty")).isEqualTo(2);
        assertThat(typed.err())
                .isEqualTo("--port must be a whole number from 0 to 65535, not 'eighty'.\n");
    }

    @Test
    void aHostThatOthersCouldReachIsRefused() {
        assertThat(typed.run("serve", "--host", "0.0.0.0")).isEqualTo(1);
        assertThat(typed.err())
                .startsWith("--host may only be a loopback address")
                .contains("token", "16 characters", "PARLEY_TOKEN");
    }

    @Test
    void aWrongFileIsNoWrongUsage() throws IOException {
        Files.writeString(folder.resolve("parley.yaml"), "prot: 1\n");
        assertThat(typed.run("serve")).isEqualTo(1);
        assertThat(typed.err())
                .isEqualTo(
                        "parley.yaml, line 1: prot is no key of Parley's; did you mean 'port'?\n");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(other.getLocalPort());
            assertThat(typed.run("serve", "--port", port, "--offline")).isEqualTo(1);
            assertThat(typed.err())
                    .isEqualTo(
                            "Port %s is taken; stop what listens there, or take another with --port, or any free one with --port 0.\n"
                                    .formatted(port));
        }
    }

    @Test
    void aDataFolderThatIsAFileIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertThat(typed.run("serve", "--data", "file")).isEqualTo(1);
        assertThat(typed.err())
                .isEqualTo(
                        "The data folder %s is a file; choose another with --data.\n"
                                .formatted(file));
    }

    @Test
    void aDataFolderThatCannotBeMadeIsNamed() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        assertThat(typed.run("serve", "--data", "file/below")).isEqualTo(1);
        assertThat(typed.err())
                .startsWith("The data folder ")
                .contains("choose another with --data");
    }
}
