/**
 * Tells two matches apart, pair by pair in chains, and finds the best one that changes only so many pairs. Knows runs, and a
 * solved match as questions see it.
 */
@NullMarked
package org.pairwright.matching.change;

import org.jspecify.annotations.NullMarked;
