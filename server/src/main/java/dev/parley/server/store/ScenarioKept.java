package dev.parley.server.store;

/**
 * A scenario whose content is in force.
 *
 * @param version under which it is
 * @param fresh whether something else was in force before
 */
public record ScenarioKept(String id, int version, boolean fresh) {}
