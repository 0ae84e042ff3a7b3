package dev.parley.agents.agent;

import java.util.UUID;

/** One attempt at one turn of one deliberation. */
public record TurnKey(UUID deliberation, String turn, int attempt) {}
