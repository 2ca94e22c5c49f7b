/**
 * Two people side by side, wherever a part of the matching screen shows a pair: what each answered, what they share, and
 * why they have their score. Knows the program, the kit and what the parts share; no part.
 */
@NullMarked
package org.pairwright.ui.matching.pair;

import org.jspecify.annotations.NullMarked;
