/** What is counted, and who reads it. */
@NullMarked
package dev.parley.server.metrics;

import org.jspecify.annotations.NullMarked;
