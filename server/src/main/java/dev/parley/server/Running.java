package dev.parley.server;

import java.net.URI;

/** A server at work. */
public interface Running extends AutoCloseable {

    /** Where it can be reached. */
    URI address();

    /** Hands over what is under way and ends; returns when it has. */
    @Override
    void close();
}
