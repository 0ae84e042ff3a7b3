@NullMarked
package dev.parley.server.configuration;

import org.jspecify.annotations.NullMarked;
