@NullMarked
package dev.parley.agents.model.rehearsal;

import org.jspecify.annotations.NullMarked;
