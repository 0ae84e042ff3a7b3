/**
 * Scenarios with their specifications, verifiers, verdicts and the score; no I/O but reading them.
 */
@NullMarked
package dev.parley.specs;

import org.jspecify.annotations.NullMarked;
