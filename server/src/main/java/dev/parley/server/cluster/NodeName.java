package dev.parley.server.cluster;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a node in the log: {@code machine-process-start}, so that no two starts share one and
 * a process that was killed on this machine is known to be gone before its lease runs out.
 */
public final class NodeName {

    private static final Pattern FORM = Pattern.compile("(.+)-(\\d+)-(\\d+)");

    /** By so much a start may seem another when the machine's clock was set in between. */
    private static final Duration CLOCK_STEP = Duration.ofMinutes(1);

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
        return process.filter(it -> Math.abs(started(it) - began) <= CLOCK_STEP.toSeconds())
                .isEmpty();
    }

    /** In seconds; 0 where the system does not tell. */
    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
    }

    static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "nameless";
        }
    }
}
