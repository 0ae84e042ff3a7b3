package dev.parley.server.live;

import java.time.Duration;

/**
 * What a reader may ask for, and how slow it may be.
 *
 * @param frameBytes of a frame that it sends
 * @param watches deliberations on one socket
 * @param queue events that a slow reader may be behind before it is told to watch again
 * @param queueBytes that wait for a slow reader; what is more is not kept, but read again later
 * @param patience with a reader that takes nothing at all, before it is told to watch again
 * @param ping between pings; a reader that leaves one unanswered until the next is gone
 * @param look without a word from the bus, before the log is read again
 * @param page entries read from the log at once
 */
public record FeedLimits(
        int frameBytes,
        int watches,
        int queue,
        int queueBytes,
        Duration patience,
        Duration ping,
        Duration look,
        int page) {

    public static final FeedLimits DEFAULT =
            new FeedLimits(
                    256 * 1024,
                    100,
                    1000,
                    256 * 1024,
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(2),
                    100);
}
