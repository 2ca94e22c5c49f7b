package org.pairwright.spreadsheet.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.pairwright.spreadsheet.writing.content.BookContent;
import org.pairwright.spreadsheet.writing.content.TableContent;

/** Opens what was written and counts it: no file takes its name before it was seen to be whole. */
final class CheckedAgain {
    private CheckedAgain() {}

    /** @throws IOException if a sheet or a row is missing */
    static void check(BookContent content, Path written) throws IOException {
        try (var in = Files.newInputStream(written);
                var book = new ReadableWorkbook(in)) {
            var sheets = book.getSheets().toList();
            if (sheets.size() != content.sheets().size()) {
                throw new IOException(
                        sheets.size() + " sheets of " + content.sheets().size() + " were written");
            }
            for (int n = 0; n < sheets.size(); n++) {
                if (content.sheets().get(n) instanceof TableContent table) {
                    check(table, sheets.get(n));
                }
            }
        }
    }

    private static void check(TableContent table, Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            long written = rows.filter(row -> row.getRowNum() > TableContent.HEADER_ROW + 1)
                    .count();
            if (written != table.rows().size()) {
                throw new IOException(written + " rows of " + table.rows().size() + " were written");
            }
        }
    }
}
