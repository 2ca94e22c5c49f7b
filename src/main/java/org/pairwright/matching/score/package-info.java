/**
 * What a pair earns, in tables, row by row, for the solver.
 * Shares with the plain score how an answer is read and nothing else. Knows the problem and the words of the trade.
 */
@NullMarked
package org.pairwright.matching.score;

import org.jspecify.annotations.NullMarked;
