package dev.parley.agents.deliberation;

import dev.parley.specs.Scenario;

/** A prompt under one version of a scenario's specifications. */
public record Question(String prompt, Scenario scenario) {}
