/**
 * Rows assigned to columns where every score is given as it is, dense or sparse, in longs. Knows nothing of people, criteria
 * or the core that scores pairs when they are asked for.
 */
@NullMarked
package org.pairwright.matching.matrix;

import org.jspecify.annotations.NullMarked;
