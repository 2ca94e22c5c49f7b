/**
 * The pure engine: takes a {@link org.pairwright.matching.problem.MatchingProblem}, proposes pairs, proves that no allowed
 * assignment does better, and says why. Knows the words of the trade, progress and sentences; no clock, no file, no dice.
 */
@NullMarked
package org.pairwright.matching;

import org.jspecify.annotations.NullMarked;
