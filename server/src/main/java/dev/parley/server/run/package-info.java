/**
 * The moderator: claims deliberations, runs their methods on virtual threads, puts their turns to
 * the agents over the bus, writes what happens to the log.
 */
@NullMarked
package dev.parley.server.run;

import org.jspecify.annotations.NullMarked;
