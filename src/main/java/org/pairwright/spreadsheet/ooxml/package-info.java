/**
 * Workbooks of Excel 2007 and later: .xlsx and .xlsm, strict ones too, and the binary .xlsb; read part by part, with the
 * relations between the parts. It knows {@link org.pairwright.spreadsheet.reading}, and no other kind of file.
 */
@NullMarked
package org.pairwright.spreadsheet.ooxml;

import org.jspecify.annotations.NullMarked;
