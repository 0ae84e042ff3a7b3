/**
 * What plays when there is no model: scripts written by people, at a human pace, behind the same
 * port and from the same messages as any model.
 */
@NullMarked
package dev.parley.agents.model.rehearsal;

import org.jspecify.annotations.NullMarked;
