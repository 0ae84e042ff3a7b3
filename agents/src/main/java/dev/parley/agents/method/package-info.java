/** The methods, one straight-line record each, and how they are chosen and described. */
@NullMarked
package dev.parley.agents.method;

import org.jspecify.annotations.NullMarked;
