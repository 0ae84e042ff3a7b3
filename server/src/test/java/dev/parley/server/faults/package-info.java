/**
 * The fault matrix: what must survive whatever dies, stalls or lies, with real processes. Run by
 * {@code mvn -Pfaults verify}; docs/faults.md tells each row.
 */
@NullMarked
package dev.parley.server.faults;

import org.jspecify.annotations.NullMarked;
