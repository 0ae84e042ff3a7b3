@NullMarked
package dev.parley.agents.judge;

import org.jspecify.annotations.NullMarked;
