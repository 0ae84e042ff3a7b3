/**
 * What Parley adds to the time of its model calls, and what a call costs: {@code mvn -Pbenchmark
 * verify}.
 */
@NullMarked
package dev.parley.server.benchmark;

import org.jspecify.annotations.NullMarked;
