/**
 * Who else is there: nodes that share the log, each with its lease and its ration of every model,
 * and the bus on which they hear one another.
 */
@NullMarked
package dev.parley.server.cluster;

import org.jspecify.annotations.NullMarked;
