/** Checks by prices that no other choice of circles does better than is said. Shares no code with the search. */
@NullMarked
package org.pairwright.matching.circle.proof;

import org.jspecify.annotations.NullMarked;
