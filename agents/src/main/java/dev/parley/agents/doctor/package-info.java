/**
 * The judge doctor: puts answers to a judge whose verdicts are known, plain and disguised, and says
 * how far its rulings can be trusted.
 */
@NullMarked
package dev.parley.agents.doctor;

import org.jspecify.annotations.NullMarked;
