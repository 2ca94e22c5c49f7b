package org.pairwright.spreadsheet.ooxml;

/**
 * A sheet as the workbook lists it.
 *
 * @param relation the id by which its part is found
 */
record SheetEntry(String name, boolean hidden, String relation) {}
