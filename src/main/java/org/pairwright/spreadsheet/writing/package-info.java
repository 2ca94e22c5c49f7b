/**
 * Workbooks that leave: what they hold, as plain values, and {@link org.pairwright.spreadsheet.writing.WorkbookWriter},
 * which puts it on disk whole or not at all. It knows POI and sentences, and nothing of people.
 */
@NullMarked
package org.pairwright.spreadsheet.writing;

import org.jspecify.annotations.NullMarked;
