/**
 * Which column of a sheet means what: finds the table, guesses each column's field by its header and its values, and lets
 * the guess be corrected and kept. Knows sheets, not people.
 */
@NullMarked
package org.pairwright.intake.columns;

import org.jspecify.annotations.NullMarked;
