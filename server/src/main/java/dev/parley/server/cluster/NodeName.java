package dev.parley.server.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a node in the log: {@code machine-process-start}, so that no two starts share one and
 * a process that was killed on this machine is known to be gone before its lease runs out.
 */
public final class NodeName {

    private static final Pattern FORM = Pattern.compile("(.+)-(\\d+)-(\\d+)");

    /**
     * By so many seconds a start may seem another when the machine's clock was set in between;
     * ticks since the machine began are far apart where they differ at all.
     */
    private static final long CLOCK_STEP = 60;

    /** Where a process began among what Linux tells of it after its name. */
    private static final int BEGAN = 19;

    private NodeName() {}

    /** Of this process. */
    public static String own() {
        var process = ProcessHandle.current();
        return "%s-%d-%d".formatted(machine(), process.pid(), started(process));
    }

    /** Whether it was a process of this machine that runs no more. */
    public static boolean isGone(String name) {
        var parts = FORM.matcher(name);
        if (!parts.matches() || !parts.group(1).equals(machine())) {
            return false;
        }
        var began = Long.parseLong(parts.group(3));
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(parts.group(2)));
        return process.filter(it -> Math.abs(started(it) - began) <= CLOCK_STEP).isEmpty();
    }

    /**
     * Where Linux tells, in ticks since the machine began, which stay the same when its clock is
     * set; else in seconds, and 0 where nobody tells.
     */
    private static long started(ProcessHandle process) {
        try {
            var told = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            var afterName = told.substring(told.lastIndexOf(')') + 2).split(" ", -1);
            return Long.parseLong(afterName[BEGAN]);
        } catch (IOException elsewhere) {
            return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
        }
    }

    static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "nameless";
        }
    }
}
