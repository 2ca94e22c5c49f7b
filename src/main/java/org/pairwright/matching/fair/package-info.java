/**
 * Makes a match fair from the lowest score upwards: as few pairs as can be at the lowest score that people read, of those as
 * few as can be at the next, and so on. It may know only the solver.
 */
@NullMarked
package org.pairwright.matching.fair;

import org.jspecify.annotations.NullMarked;
