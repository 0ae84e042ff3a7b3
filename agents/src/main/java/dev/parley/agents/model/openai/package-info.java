/**
 * Language models behind OpenAI-compatible endpoints: what one is asked, how its stream is read,
 * how a begun turn is carried on, what it allows, and how it fails.
 */
@NullMarked
package dev.parley.agents.model.openai;

import org.jspecify.annotations.NullMarked;
