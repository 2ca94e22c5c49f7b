/**
 * A problem by positions, its pins taken out, and what it is once it is solved under an aim. Knows the problem, scores, the
 * solver and what holds pairs together; of proofs and words nothing.
 */
@NullMarked
package org.pairwright.matching.round;

import org.jspecify.annotations.NullMarked;
