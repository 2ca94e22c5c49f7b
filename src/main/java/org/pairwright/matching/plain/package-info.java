/**
 * What a pair earns, plainly, pair by pair: for the proof and the reasons. Knows the problem and the words of the trade, and
 * nothing of the solver or its tables.
 */
@NullMarked
package org.pairwright.matching.plain;

import org.jspecify.annotations.NullMarked;
