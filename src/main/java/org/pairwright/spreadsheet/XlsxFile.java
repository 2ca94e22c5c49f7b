package org.pairwright.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.pairwright.task.Progress;

/** Reads .xlsx and .xlsm row by row. */
final class XlsxFile {
    private final String file;
    private final NumberCells numbers;
    private final Progress progress;

    private XlsxFile(String file, NumberCells numbers, Progress progress) {
        this.file = file;
        this.numbers = numbers;
        this.progress = progress;
    }

    static List<Sheet> read(Path file, Progress progress) throws IOException, UnreadableFile {
        var contents = ZipContents.check(file, progress);
        var options = new ReadingOptions(contents.hasStyles(), true);
        try (var workbook = new ReadableWorkbook(file.toFile(), options)) {
            var reading = new XlsxFile(file.getFileName().toString(), new NumberCells(workbook.isDate1904()), progress);
            var sheets = new ArrayList<Sheet>();
            for (var sheet : workbook.getSheets().toList()) {
                sheets.add(reading.read(sheet));
            }
            return sheets;
        }
    }

    private Sheet read(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException, UnreadableFile {
        var collector = new RowCollector(file, progress);
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                if (!collector.take(row.getRowNum(), row.isHidden(), cells(row))) {
                    break;
                }
            }
        }
        return new Sheet(sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE, collector.rows());
    }

    private List<Cell> cells(Row row) {
        var cells = new ArrayList<Cell>(row.getCellCount());
        for (var stored : row) {
            cells.add(cell(stored));
        }
        return cells;
    }

    private Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell stored) {
        if (stored == null) {
            return Cell.Blank.CELL;
        }
        return switch (stored.getType()) {
            case EMPTY -> Cell.Blank.CELL;
            case ERROR -> new Cell.Fault(Objects.requireNonNullElse(stored.getRawValue(), "#N/A"));
            case NUMBER, STRING, FORMULA, BOOLEAN -> cell(stored, stored.getValue());
        };
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell stored, @Nullable Object value) {
        return switch (value) {
            case null -> stored.getType() == CellType.FORMULA ? Cell.Fault.NEVER_CALCULATED : Cell.Blank.CELL;
            case BigDecimal number ->
                numbers.of(
                        number,
                        Objects.requireNonNullElse(stored.getDataFormatId(), 0),
                        Objects.requireNonNullElse(stored.getDataFormatString(), ""));
            case Boolean yes -> new Cell.YesNo(yes);
            default -> text(stored.getType(), value.toString());
        };
    }

    /** The library gives the error of a formula as its text. */
    private static Cell text(CellType type, String text) {
        return type == CellType.FORMULA && ErrorText.is(text) ? new Cell.Fault(text) : Cell.text(text);
    }
}
