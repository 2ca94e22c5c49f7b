package org.pairwright.spreadsheet;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a text file was read, to be shown and changed.
 *
 * @param charset how its bytes became letters
 * @param charsetFrom who said so
 * @param delimiter what parted its cells
 * @param delimiterFrom who said so
 */
public record TextReading(Charset charset, From charsetFrom, char delimiter, From delimiterFrom) {

    /** What to offer where the guess is wrong, the usual ones first. */
    public static final List<Charset> CHARSETS = Stream.of(
                    "UTF-8",
                    "windows-1252",
                    "windows-1250",
                    "UTF-16LE",
                    "UTF-16BE",
                    "Shift_JIS",
                    "windows-31j",
                    "EUC-JP",
                    "GB18030",
                    "Big5",
                    "EUC-KR",
                    "windows-1251",
                    "windows-1253",
                    "windows-1254",
                    "windows-1255",
                    "windows-1256",
                    "x-MacRoman",
                    "IBM850")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    public static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    /** Where a property of a text file is known from. */
    public enum From {
        /** She said it. */
        OPTIONS,
        /** The file says it: a byte order mark, a {@code sep=} line. */
        FILE,
        /** Guessed from the content. */
        GUESS
    }
}
