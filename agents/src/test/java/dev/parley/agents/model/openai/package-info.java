@NullMarked
package dev.parley.agents.model.openai;

import org.jspecify.annotations.NullMarked;
