@NullMarked
package dev.parley.agents.doctor;

import org.jspecify.annotations.NullMarked;
