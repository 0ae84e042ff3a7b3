package dev.parley.server;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parts of a node as they were started; closed in the opposite order. */
final class Parts implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(Parts.class);

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T part) {
        started.push(part);
        return part;
    }

    /** Closes all of them, also when one of them fails to. */
    @Override
    public void close() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception failed) {
                LOGGER.error("a part of the node could not be closed", failed);
            }
        }
    }
}
