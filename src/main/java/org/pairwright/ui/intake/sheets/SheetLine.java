package org.pairwright.ui.intake.sheets;

import java.util.OptionalInt;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.ui.intake.flow.Opened;

/**
 * One sheet of the files.
 *
 * @param taken whether people are looked for in it
 * @param understoodAs what it was taken for, or why nothing is taken from it; worded
 * @param headerRow where the headers stand, as Excel counts; empty where nobody looked for them
 */
record SheetLine(Opened file, Sheet sheet, boolean taken, String understoodAs, OptionalInt headerRow) {

    String name() {
        return sheet.name();
    }

    /** By what it is known again when the files are understood anew. */
    String key() {
        return file.name() + "|" + sheet.name();
    }
}
