package dev.parley.server.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A network of its own, joined to this machine's by one wire; making it wants root and Linux. */
final class Namespace implements AutoCloseable {

    private static final String NAME = "parley-test";
    private static final String OUR_END = "parley-a";
    private static final String OTHER_END = "parley-b";

    /** Of a range that is kept for tests of networks. */
    static final String HERE = "198.18.77.1";

    static final String THERE = "198.18.77.2";

    Namespace() {
        close();
        run("ip netns add " + NAME);
        run("ip link add %s type veth peer name %s netns %s".formatted(OUR_END, OTHER_END, NAME));
        run("ip addr add %s/30 dev %s".formatted(HERE, OUR_END));
        run("ip link set %s up".formatted(OUR_END));
        inside("ip link set lo up");
        inside("ip addr add %s/30 dev %s".formatted(THERE, OTHER_END));
        inside("ip link set %s up".formatted(OTHER_END));
    }

    /** Whether one can be made here. */
    static boolean isPossible() {
        return succeeds("ip netns add parley-probe") && succeeds("ip netns del parley-probe");
    }

    /** What stands before a command that is to run in it. */
    static List<String> program() {
        return List.of("ip", "netns", "exec", NAME);
    }

    /** Nothing passes, and nobody is told. */
    void cut() {
        run("ip link set %s down".formatted(OUR_END));
    }

    void mend() {
        run("ip link set %s up".formatted(OUR_END));
    }

    private static void inside(String command) {
        run(String.join(" ", program()) + " " + command);
    }

    private static void run(String command) {
        if (!succeeds(command)) {
            throw new IllegalStateException(command + " failed");
        }
    }

    private static boolean succeeds(String command) {
        try {
            var words = new ArrayList<>(Arrays.asList(command.split(" ")));
            var process = new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** The wire goes with it. */
    @Override
    public void close() {
        succeeds("ip netns del " + NAME);
    }
}
