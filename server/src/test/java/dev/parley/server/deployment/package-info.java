/**
 * What Parley is deployed with, as far as it can be held to what Parley is without deploying it.
 */
@NullMarked
package dev.parley.server.deployment;

import org.jspecify.annotations.NullMarked;
