package dev.parley.server.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NodeNameTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String OWN = NodeName.own();

    @Test
    void aProcessThatRunsIsNotGone() {
        assertThat(NodeName.isGone(OWN)).isFalse();
    }

    @Test
    void aKilledProcessOfThisMachineIsGone() throws Exception {
        var other = new ProcessBuilder(JAVA, "--version").start();
        other.destroyForcibly().waitFor();
        assertThat(NodeName.isGone(with(1, String.valueOf(other.pid())))).isTrue();
    }

    @Test
    void aProcessThatHasItsNumberButBeganAtAnotherTimeIsAnother() {
        assertThat(NodeName.isGone(with(0, "1"))).isTrue();
    }

    @Test
    void nothingIsKnownOfAnotherMachine() {
        assertThat(NodeName.isGone("elsewhere-1-1")).isFalse();
    }

    @Test
    void nothingIsKnownOfANameOfAnotherForm() {
        assertThat(NodeName.isGone("node-a")).isFalse();
    }

    /** The own name with another number, counted from its end. */
    private static String with(int fromEnd, String number) {
        var parts = OWN.split("-");
        parts[parts.length - 1 - fromEnd] = number;
        return String.join("-", parts);
    }
}
