/** The port to language models: what agents ask, and what stands behind it. */
@NullMarked
package dev.parley.agents.model;

import org.jspecify.annotations.NullMarked;
