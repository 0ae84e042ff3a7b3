/** Databases for tests: SQLite in a folder, and a PostgreSQL server of our own. */
@NullMarked
package dev.parley.server.database;

import org.jspecify.annotations.NullMarked;
