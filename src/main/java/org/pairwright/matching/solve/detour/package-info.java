/**
 * What differs between two assignments, and what a pair that has to be would cost: who moves where, in the order in which
 * people tell it. Positions and points only; it knows nobody.
 */
@NullMarked
package org.pairwright.matching.solve.detour;

import org.jspecify.annotations.NullMarked;
