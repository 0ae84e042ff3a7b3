@NullMarked
package dev.parley.specs;

import org.jspecify.annotations.NullMarked;
