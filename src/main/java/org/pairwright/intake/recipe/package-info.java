/**
 * What she said about a kind of file, kept for the next one: reading options, sheets, columns, values and policies. Knows
 * columns, not rows or people; it is found again by the headers and travels as JSON.
 */
@NullMarked
package org.pairwright.intake.recipe;

import org.jspecify.annotations.NullMarked;
