/**
 * Workbooks of Excel 5 to 2003 (.xls): the records of [MS-XLS], read one after the other, with a password or without. It
 * knows {@link org.pairwright.spreadsheet.reading}, and no other kind of file.
 */
@NullMarked
package org.pairwright.spreadsheet.biff;

import org.jspecify.annotations.NullMarked;
