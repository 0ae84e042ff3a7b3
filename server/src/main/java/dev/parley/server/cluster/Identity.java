package dev.parley.server.cluster;

import java.util.UUID;

/**
 * What a node is to the others.
 *
 * @param node its name, its own at every start
 * @param version of Parley that it runs
 * @param log which log it shares with them
 */
public record Identity(String node, String version, UUID log) {}
