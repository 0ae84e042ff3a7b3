@NullMarked
package dev.parley.agents.method;

import org.jspecify.annotations.NullMarked;
