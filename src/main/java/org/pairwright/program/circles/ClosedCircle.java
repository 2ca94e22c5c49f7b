package org.pairwright.program.circles;

import org.pairwright.text.Sentence;

/**
 * A circle that the proposal gives no members. Whoever is in it already stays.
 *
 * @param missing how many members it lacks up to its least size; 0 where something else stands in the way
 * @param why in words, with what would help
 */
public record ClosedCircle(long circle, int missing, Sentence why) {}
