package org.pairwright.spreadsheet.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.pairwright.spreadsheet.FilePassword;
import org.pairwright.spreadsheet.ReadingOptions;

/**
 * A file of the corpus: how it is made and what reading it gives.
 *
 * @param story what is odd about it, in a few words
 * @param name under which it is written; it may lie about the kind
 * @param expected the cells, or the sentence
 */
record OddFile(String story, String name, Callable<byte[]> made, Expected expected, ReadingOptions options) {

    OddFile(String story, String name, Callable<byte[]> made, Expected expected) {
        this(story, name, made, expected, ReadingOptions.USUAL);
    }

    OddFile withPassword(String password) {
        return new OddFile(story, name, made, expected, options.withPassword(FilePassword.of(password)));
    }

    OddFile withCharset(String charset) {
        return new OddFile(story, name, made, expected, options.withCharset(Charset.forName(charset)));
    }

    OddFile withDelimiter(char delimiter) {
        return new OddFile(story, name, made, expected, options.withDelimiter(delimiter));
    }

    /** What reading must give. */
    sealed interface Expected {
        /** Each row as its cells are shown, parted by bars, line breaks as a paragraph sign. */
        record Rows(List<String> rows) implements Expected {}

        /** So many rows, for files too large to write down. */
        record RowCount(int rows) implements Expected {}

        /** The one sentence, by its key without the common start. */
        record Refusal(String key) implements Expected {}
    }

    static Expected reads(String... rows) {
        return new Expected.Rows(List.of(rows));
    }

    static Expected readsRows(int count) {
        return new Expected.RowCount(count);
    }

    static Expected refuses(String key) {
        return new Expected.Refusal(key);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return story;
    }
}
