/**
 * The sheets of the workbooks, one class a sheet, and the formulas that compute the cover's figures over them. Knows the
 * material and the writing of workbooks.
 */
@NullMarked
package org.pairwright.reporting.sheet;

import org.jspecify.annotations.NullMarked;
