/** The judge: what it is asked, how its verdicts are read, and what they come to. */
@NullMarked
package dev.parley.agents.judge;

import org.jspecify.annotations.NullMarked;
