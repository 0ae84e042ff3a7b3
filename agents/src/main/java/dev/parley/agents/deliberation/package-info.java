/**
 * The core of deliberation: what a method is, what it says to its panel, and the log that makes it
 * survive a crash. Knows no framework, no clock and no thread but through a port.
 */
@NullMarked
package dev.parley.agents.deliberation;

import org.jspecify.annotations.NullMarked;
