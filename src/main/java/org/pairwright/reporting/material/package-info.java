/**
 * What all reports are made of: the program's data as of one day, worded, with what is nobody's business left out. Knows the
 * program, insight, text and the cells of a workbook.
 */
@NullMarked
package org.pairwright.reporting.material;

import org.jspecify.annotations.NullMarked;
