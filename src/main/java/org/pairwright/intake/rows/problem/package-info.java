/**
 * What is wrong in a cell or a row, where, how badly, what could be done, and what she corrected. Knows sentences and nothing
 * of how values are read.
 */
@NullMarked
package org.pairwright.intake.rows.problem;

import org.jspecify.annotations.NullMarked;
