/** The page as people use it: a real browser on a real server. */
@NullMarked
package dev.parley.server.browser;

import org.jspecify.annotations.NullMarked;
