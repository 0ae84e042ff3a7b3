/**
 * What tests of several modules share: a fake model server that speaks the real protocol, with good
 * manners or bad.
 */
@NullMarked
package dev.parley.testkit;

import org.jspecify.annotations.NullMarked;
