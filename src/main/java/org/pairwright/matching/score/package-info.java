/**
 * What a pair earns: once plainly, pair by pair, for the proof and the reasons; once in tables, row by row, for the solver.
 * The two share how an answer is read and nothing else. Knows the problem and the words of the trade.
 */
@NullMarked
package org.pairwright.matching.score;

import org.jspecify.annotations.NullMarked;
