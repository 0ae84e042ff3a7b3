/** What is counted and timed of a node, and where that can be had. */
@NullMarked
package dev.parley.server.metrics;

import org.jspecify.annotations.NullMarked;
