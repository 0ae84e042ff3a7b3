package dev.parley.server.benchmark;

import dev.parley.server.Launched;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** What a process of ours takes of the memory. */
final class Heap {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern HIGHEST = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private Heap() {}

    /** What its heap holds after a collection, in KiB; empty when it has just died. */
    static OptionalLong live(Launched process) {
        jcmd(process, "GC.run");
        return number(USED, jcmd(process, "GC.heap_info"));
    }

    /** The most that it ever had resident, in KiB, where the system tells. */
    static OptionalLong highest(Launched process) {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        try {
            return number(HIGHEST, Files.readString(status));
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong number(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find()
                ? OptionalLong.of(Long.parseLong(found.group(1)))
                : OptionalLong.empty();
    }

    private static String jcmd(Launched process, String command) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var asked =
                    new ProcessBuilder(jcmd, Long.toString(process.pid()), command)
                            .redirectErrorStream(true)
                            .start();
            var said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            asked.waitFor();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
