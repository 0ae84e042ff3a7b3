/** What the operator says: command line, environment, file and defaults, read into records. */
@NullMarked
package dev.parley.server.configuration;

import org.jspecify.annotations.NullMarked;
