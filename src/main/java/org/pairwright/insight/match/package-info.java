/** One match in figures: its scores, its load, who goes where. Computed from the record of a run alone, nothing is read. */
@NullMarked
package org.pairwright.insight.match;

import org.jspecify.annotations.NullMarked;
