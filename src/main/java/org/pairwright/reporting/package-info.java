/**
 * What management gets: workbooks of tables, native charts and formulas that compute the key figures over the tables, so
 * that everybody can check them. Knows everything below the command line and the window, most of all {@link
 * org.pairwright.insight} for the figures and {@link org.pairwright.spreadsheet.writing} for the file.
 */
@NullMarked
package org.pairwright.reporting;

import org.jspecify.annotations.NullMarked;
