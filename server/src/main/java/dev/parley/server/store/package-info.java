/**
 * The log of every deliberation in an SQL database, and who may write to which. SQL, JDBC and the
 * libraries over it are known in this package only.
 */
@NullMarked
package dev.parley.server.store;

import org.jspecify.annotations.NullMarked;
