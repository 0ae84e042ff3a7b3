@NullMarked
package dev.parley.agents.model;

import org.jspecify.annotations.NullMarked;
