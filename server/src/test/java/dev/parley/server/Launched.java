package dev.parley.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Parley as a process of its own, in a folder of its own, with no variable of this one. */
public final class Launched implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** To optimise what soon ends takes longer than all that it does. */
    private static final String BRIEF = "-XX:TieredStopAtLevel=1";

    private final Process process;
    private final CompletableFuture<String> err;
    private final StringBuilder heard = new StringBuilder();

    private Launched(Process process) {
        this.process = process;
        this.err = CompletableFuture.supplyAsync(() -> text(process), Thread::startVirtualThread);
    }

    /** The classes of this build with these arguments. */
    public static Launched classes(Path folder, String... arguments) {
        return classes(folder, Map.of(), arguments);
    }

    /** The same, with these environment variables. */
    public static Launched classes(
            Path folder, Map<String, String> environment, String... arguments) {
        return classesBy(List.of(), folder, environment, arguments);
    }

    /** The same, started by another program, given with its arguments. */
    public static Launched classesBy(
            List<String> program,
            Path folder,
            Map<String, String> environment,
            String... arguments) {
        return start(program, folder, environment, main(path()), arguments);
    }

    /** The classes of this build, some of whose resources lie in another folder, too, and first. */
    public static Launched classesBehind(Path first, Path folder, String... arguments) {
        var path = first + File.pathSeparator + path();
        return start(List.of(), folder, Map.of(), main(path), arguments);
    }

    private static String path() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static List<String> main(String path) {
        return List.of(
                BRIEF, "--enable-native-access=ALL-UNNAMED", "-cp", path, Main.class.getName());
    }

    /** The jar of this build with these arguments. */
    static Launched jar(Path folder, String... arguments) {
        return jar(folder, Map.of(), arguments);
    }

    /** The same, with these environment variables. */
    public static Launched jar(Path folder, Map<String, String> environment, String... arguments) {
        var jar = Path.of("target", "parley.jar").toAbsolutePath().toString();
        return start(List.of(), folder, environment, List.of("-jar", jar), arguments);
    }

    /** The jar of this build beside another, which offers methods. */
    public static Launched jarWith(Path folder, Path other, String... arguments) {
        var jar = Path.of("target", "parley.jar").toAbsolutePath();
        return start(
                List.of(),
                folder,
                Map.of(),
                List.of(
                        BRIEF,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        jar + File.pathSeparator + other,
                        "dev.parley.server.Main"),
                arguments);
    }

    private static Launched start(
            List<String> by,
            Path folder,
            Map<String, String> environment,
            List<String> program,
            String... arguments) {
        var command = new ArrayList<>(by);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        builder.environment().putAll(environment);
        try {
            return new Launched(builder.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits for a line of its output that begins so; returns the rest of it. */
    public String says(String beginning) {
        return CompletableFuture.supplyAsync(() -> rest(beginning), Thread::startVirtualThread)
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private String rest(String beginning) {
        try {
            var out = process.inputReader(StandardCharsets.UTF_8);
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                heard.append(line).append('\n');
                if (line.startsWith(beginning)) {
                    return line.substring(beginning.length());
                }
            }
            throw new AssertionError(
                    "never said '%s', but ended with %d and: %s"
                            .formatted(beginning, code(), err.join()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Asks it to stop, as SIGTERM does; returns how long that took. */
    public Duration stop() {
        long begin = System.nanoTime();
        process.toHandle().destroy(); // the process's own would close its streams unread
        code();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Its number among the processes of the machine. */
    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Sends it a signal by its name, such as STOP. */
    public void signal(String name) {
        try {
            var kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()));
            if (kill.inheritIO().start().waitFor() != 0) {
                throw new AssertionError("no signal " + name + " for " + process.pid());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** Ends it as SIGKILL does; returns when it is gone. */
    public void kill() {
        process.toHandle().destroyForcibly();
        code();
    }

    /** Processor time that it has taken so far, where the system tells. */
    public Optional<Duration> cpu() {
        return process.info().totalCpuDuration();
    }

    /** Waits for its end; returns the exit code. */
    public int code() {
        return process.onExit()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    /** All it said on stderr, once it has ended. */
    public String err() {
        return err.join();
    }

    /** All it said on stdout, once it has ended. */
    public String out() {
        process.inputReader(StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> heard.append(line).append('\n'));
        return heard.toString();
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
