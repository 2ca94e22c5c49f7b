/**
 * What two groups of equal answers earn together, one law for each kind of comparison. Knows the problem, how an answer is
 * read, and the words of the trade.
 */
@NullMarked
package org.pairwright.matching.score.law;

import org.jspecify.annotations.NullMarked;
