package org.pairwright.spreadsheet.ooxml;

import java.util.Optional;
import org.pairwright.spreadsheet.Layout.Merge;

/** Where a cell is, as {@code BC12} says it. */
final class CellPlace {
    private static final int FAR = 1_000_000;

    private CellPlace() {}

    /** The column from 0; -1 if there are no letters; never beyond a million, however many letters there are. */
    static int column(String reference) {
        int column = 0;
        int at = 0;
        for (; at < reference.length() && letter(reference.charAt(at)) > 0; at++) {
            column = Math.min(column * 26 + letter(reference.charAt(at)), FAR);
        }
        return column - 1;
    }

    /** The row from 1; 0 if there are no digits. */
    static int row(String reference) {
        int row = 0;
        for (int at = 0; at < reference.length(); at++) {
            int digit = reference.charAt(at) - '0';
            if (digit >= 0 && digit <= 9) {
                row = (int) Math.min(row * 10L + digit, Integer.MAX_VALUE);
            }
        }
        return row;
    }

    static Optional<Merge> region(String reference) {
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String first = reference.substring(0, colon);
        String last = reference.substring(colon + 1);
        return Optional.of(new Merge(row(first), row(last), column(first), column(last)));
    }

    private static int letter(char one) {
        if (one >= 'A' && one <= 'Z') {
            return one - 'A' + 1;
        }
        return one >= 'a' && one <= 'z' ? one - 'a' + 1 : 0;
    }
}
