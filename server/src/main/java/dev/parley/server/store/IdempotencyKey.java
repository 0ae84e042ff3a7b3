package dev.parley.server.store;

/**
 * A client's name for a request, by which it may send it again.
 *
 * @param digest of the request, which tells whether it is the same
 */
public record IdempotencyKey(String name, String digest) {}
