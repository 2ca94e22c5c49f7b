package org.pairwright.spreadsheet;

import java.util.Arrays;

/** The password that opens a protected workbook. Never shown, never stored; {@code toString} gives nothing away. */
public final class FilePassword {
    private final char[] letters;

    private FilePassword(char[] letters) {
        this.letters = letters;
    }

    /** Keeps a copy; the caller may clear what it gave. */
    public static FilePassword of(char[] letters) {
        return new FilePassword(letters.clone());
    }

    public static FilePassword of(String letters) {
        return new FilePassword(letters.toCharArray());
    }

    /** The letters, for the moment in which a file is opened with them. */
    public String inTheClear() {
        return new String(letters);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FilePassword that && Arrays.equals(letters, that.letters);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(letters);
    }

    @Override
    public String toString() {
        return "(a password)";
    }
}
