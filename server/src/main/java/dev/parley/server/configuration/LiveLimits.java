package dev.parley.server.configuration;

import java.time.Duration;

/**
 * What goes to and comes from those who watch.
 *
 * @param frame of a WebSocket, 1 KiB to 64 MiB
 * @param queue messages that wait for a slow reader before it is told to watch again, 10 to a
 *     million
 * @param coalescing tokens of this long go into one message, 1 ms to 1 s
 */
public record LiveLimits(Bytes frame, int queue, Duration coalescing) {

    static LiveLimits read(Section section) {
        return new LiveLimits(
                section.bytes("frame", Bytes.kib(1), Bytes.mib(64)),
                section.number("queue", 10, 1_000_000),
                section.time("coalescing", Duration.ofMillis(1), Duration.ofSeconds(1)));
    }
}
