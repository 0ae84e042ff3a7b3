@NullMarked
package dev.parley.agents.agent;

import org.jspecify.annotations.NullMarked;
