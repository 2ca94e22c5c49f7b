/**
 * Spreadsheets written as one text of markup: OpenDocument, XML Spreadsheet 2003, and web pages with tables, whatever
 * name they bear. It knows {@link org.pairwright.spreadsheet.reading}, and of text files only how bytes become letters.
 */
@NullMarked
package org.pairwright.spreadsheet.markup;

import org.jspecify.annotations.NullMarked;
