/** The command line, and the server it starts. */
@NullMarked
package dev.parley.server;

import org.jspecify.annotations.NullMarked;
