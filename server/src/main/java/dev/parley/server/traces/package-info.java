/** Deliberations as traces, for whoever collects them. */
@NullMarked
package dev.parley.server.traces;

import org.jspecify.annotations.NullMarked;
