/**
 * The whole server, as a process of its own and from outside: what it promises when it is killed,
 * stopped, badly served by a model, or served by a real one.
 */
@NullMarked
package dev.parley.server.whole;

import org.jspecify.annotations.NullMarked;
