/**
 * From one row to one applicant, or to the problems that keep it from being one. Pure: the same row always reads the same,
 * and nothing in it throws. Knows the columns and the words of the trade.
 */
@NullMarked
package org.pairwright.intake.rows;

import org.jspecify.annotations.NullMarked;
