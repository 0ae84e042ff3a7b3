@NullMarked
package dev.parley.agents.deliberation;

import org.jspecify.annotations.NullMarked;
