package dev.parley.agents.deliberation;

/**
 * One agent's contribution, before it is made: one step of the log, one model call.
 *
 * @param path its identity within the deliberation, such as {@code round-2/reflect}
 */
public record Turn(String path, Role role, Product product, Ask ask) {}
