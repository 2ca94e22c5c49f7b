/**
 * Spreadsheets in and out: the one room that knows POI, fastexcel, FastCSV and the detection of encodings. It knows cells,
 * rows and sheets, and nothing of people; of the house it knows {@link org.pairwright.task} and sentences.
 */
@NullMarked
package org.pairwright.spreadsheet;

import org.jspecify.annotations.NullMarked;
