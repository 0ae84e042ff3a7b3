/** What people see while deliberations run: the feed of one deliberation, and its fold. */
@NullMarked
package dev.parley.server.live;

import org.jspecify.annotations.NullMarked;
