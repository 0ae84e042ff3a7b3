/** REST by the OpenAPI contract, the static page, and the guards that stand before both. */
@NullMarked
package dev.parley.server.http;

import org.jspecify.annotations.NullMarked;
