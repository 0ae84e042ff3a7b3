package dev.parley.server.configuration;

import java.time.Duration;

/**
 * What goes to and comes from those who watch.
 *
 * @param frame of a WebSocket, 1 KiB to 64 MiB
 * @param queue messages that wait for a slow reader before it is told to watch again, 10 to a
 *     million
 * @param queueBytes that wait for a slow reader; what is more is read again later, 1 KiB to 64 MiB
 * @param watches deliberations on one socket, 1 to 10,000
 * @param patience with a reader that takes nothing, before it is told to watch again, 100 ms to 10
 *     min
 * @param ping between pings; a reader that leaves one unanswered is gone, 1 s to 10 min
 * @param look without a word about a deliberation, before its log is read again, 100 ms to 10 min
 * @param coalescing tokens of this long go into one message, 1 ms to 1 s
 */
public record LiveLimits(
        Bytes frame,
        int queue,
        Bytes queueBytes,
        int watches,
        Duration patience,
        Duration ping,
        Duration look,
        Duration coalescing) {

    static LiveLimits read(Section section) {
        var second = Duration.ofSeconds(1);
        var longest = Duration.ofMinutes(10);
        return new LiveLimits(
                section.bytes("frame", Bytes.kib(1), Bytes.mib(64)),
                section.number("queue", 10, 1_000_000),
                section.bytes("queue-bytes", Bytes.kib(1), Bytes.mib(64)),
                section.number("watches", 1, 10_000),
                section.time("patience", Duration.ofMillis(100), longest),
                section.time("ping", second, longest),
                section.time("look", Duration.ofMillis(100), longest),
                section.time("coalescing", Duration.ofMillis(1), second));
    }
}
