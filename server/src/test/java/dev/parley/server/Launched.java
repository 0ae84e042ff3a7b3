package dev.parley.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Parley as a process of its own, in a folder of its own, with no variable of this one. */
final class Launched implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final CompletableFuture<String> err;

    private Launched(Process process) {
        this.process = process;
        this.err = CompletableFuture.supplyAsync(() -> text(process), Thread::startVirtualThread);
    }

    /** The classes of this build with these arguments. */
    static Launched classes(Path folder, String... arguments) {
        var path =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return start(
                folder,
                List.of("--enable-native-access=ALL-UNNAMED", "-cp", path, Main.class.getName()),
                arguments);
    }

    /** The jar of this build with these arguments. */
    static Launched jar(Path folder, String... arguments) {
        var jar = Path.of("target", "parley.jar").toAbsolutePath().toString();
        return start(folder, List.of("-jar", jar), arguments);
    }

    private static Launched start(Path folder, List<String> program, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        try {
            return new Launched(builder.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits for a line of its output that begins so; returns the rest of it. */
    String says(String beginning) {
        return CompletableFuture.supplyAsync(() -> rest(beginning), Thread::startVirtualThread)
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private String rest(String beginning) {
        try {
            var out = process.inputReader(StandardCharsets.UTF_8);
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(beginning)) {
                    return line.substring(beginning.length());
                }
            }
            throw new AssertionError("never said '%s', but: %s".formatted(beginning, err.join()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Asks it to stop, as SIGTERM does; returns how long that took. */
    Duration stop() {
        long begin = System.nanoTime();
        process.destroy();
        code();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Waits for its end; returns the exit code. */
    int code() {
        return process.onExit()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    /** All it said on stderr, once it has ended. */
    String err() {
        return err.join();
    }

    /** What is left of what it said on stdout, once it has ended. */
    String out() {
        return process.inputReader(StandardCharsets.UTF_8)
                .lines()
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static String text(Process process) {
        try {
            return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
