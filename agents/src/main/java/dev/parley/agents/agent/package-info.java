/**
 * The four agents as verticles, and the messages that they and the moderator exchange over the
 * event bus.
 */
@NullMarked
package dev.parley.agents.agent;

import org.jspecify.annotations.NullMarked;
