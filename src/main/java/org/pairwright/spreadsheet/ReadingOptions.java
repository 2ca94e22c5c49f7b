package org.pairwright.spreadsheet;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What she says about a file before it is read; what is empty is found out.
 *
 * @param password of a protected workbook
 * @param charset of a text file; wins over everything the file says of itself
 * @param delimiter that parts the cells of a text file; wins over a {@code sep=} line
 */
public record ReadingOptions(
        Optional<FilePassword> password, Optional<Charset> charset, Optional<Character> delimiter) {

    /** Nothing is said: the file is read as it seems to be. */
    public static final ReadingOptions USUAL = new ReadingOptions(Optional.empty(), Optional.empty(), Optional.empty());

    public ReadingOptions withPassword(FilePassword said) {
        return new ReadingOptions(Optional.of(said), charset, delimiter);
    }

    public ReadingOptions withCharset(Charset said) {
        return new ReadingOptions(password, Optional.of(said), delimiter);
    }

    public ReadingOptions withDelimiter(char said) {
        return new ReadingOptions(password, charset, Optional.of(said));
    }
}
