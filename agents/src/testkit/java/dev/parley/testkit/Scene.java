package dev.parley.testkit;

/** What the fake server does with one request: it speaks, or it has bad {@link Manners}. */
public sealed interface Scene permits Speech, Manners {}
