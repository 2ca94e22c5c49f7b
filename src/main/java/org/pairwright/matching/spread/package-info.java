/**
 * What criteria make of the people before anything is solved: how the points of each wish spread, how well each mentee could
 * do at best, which rule to look at where somebody has nobody left. Figures to look at, never what a run decides by.
 */
@NullMarked
package org.pairwright.matching.spread;

import org.jspecify.annotations.NullMarked;
