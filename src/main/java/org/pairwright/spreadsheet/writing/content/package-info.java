/**
 * What a workbook shall hold, said without any spreadsheet library: tables, and pages with placed values and charts. Knows
 * nobody.
 */
@NullMarked
package org.pairwright.spreadsheet.writing.content;

import org.jspecify.annotations.NullMarked;
