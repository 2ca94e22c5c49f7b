/**
 * Finds the tables in a sheet as somebody made it: below titles and logos, under one or two rows of headers, one below the
 * other, or with a row for each answer. Knows sheets and words, not fields or people.
 */
@NullMarked
package org.pairwright.intake.table;

import org.jspecify.annotations.NullMarked;
