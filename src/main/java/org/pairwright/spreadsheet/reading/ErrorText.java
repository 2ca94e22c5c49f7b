package org.pairwright.spreadsheet.reading;

import java.util.Set;

/** The errors that Excel shows in a cell. */
public final class ErrorText {
    private static final Set<String> ALL = Set.of(
            "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!");

    private ErrorText() {}

    public static boolean is(String text) {
        return ALL.contains(text);
    }
}
