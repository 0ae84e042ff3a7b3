package dev.parley.server.http;

import java.util.function.IntSupplier;

/** What is counted and timed of a node. */
public interface Figures {

    /** All of it, in Prometheus' text format; may block. */
    String text();

    /**
     * Shows how many readers have a socket open.
     *
     * @param now asked whenever the figures are
     */
    void readers(IntSupplier now);
}
