package dev.parley.server;

/** Says in a sentence why the server cannot start and what to do about it. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
