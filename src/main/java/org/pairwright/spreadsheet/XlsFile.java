package org.pairwright.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Reads .xls of Excel 97 to 2003, and recognises what else comes in the same container. */
final class XlsFile {
    private final String file;
    private final NumberCells numbers;
    private final Progress progress;

    private XlsFile(String file, NumberCells numbers, Progress progress) {
        this.file = file;
        this.numbers = numbers;
        this.progress = progress;
    }

    static List<Sheet> read(Path file, Progress progress) throws IOException, UnreadableFile {
        String name = file.getFileName().toString();
        progress.report(0, 0, Sentence.of("spreadsheet.opening", name));
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            requireExcel(container, name);
            return sheets(container, name, progress);
        } catch (EncryptedDocumentException locked) {
            throw UnreadableFile.locked(Sentence.of("spreadsheet.unreadable.password", name), locked);
        } catch (OldExcelFormatException old) {
            throw new UnreadableFile(Sentence.of("spreadsheet.unreadable.oldExcel", name), old);
        }
    }

    private static void requireExcel(POIFSFileSystem container, String name) throws UnreadableFile {
        var root = container.getRoot();
        if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
            throw UnreadableFile.locked(
                    Sentence.of("spreadsheet.unreadable.password", name), new EncryptedDocumentException("a package"));
        }
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return;
        }
        String why = root.hasEntryCaseInsensitive("Book")
                ? "spreadsheet.unreadable.oldExcel"
                : "spreadsheet.unreadable.notASpreadsheet";
        throw new UnreadableFile(Sentence.of(why, name));
    }

    private static List<Sheet> sheets(POIFSFileSystem container, String name, Progress progress)
            throws IOException, UnreadableFile {
        try (var workbook = new HSSFWorkbook(container, false)) {
            boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
            var reading = new XlsFile(name, new NumberCells(from1904), progress);
            var sheets = new ArrayList<Sheet>();
            for (int n = 0; n < workbook.getNumberOfSheets(); n++) {
                boolean hidden = workbook.isSheetHidden(n) || workbook.isSheetVeryHidden(n);
                sheets.add(reading.read(workbook.getSheetAt(n), hidden));
            }
            return sheets;
        }
    }

    private Sheet read(HSSFSheet sheet, boolean hidden) throws UnreadableFile {
        var collector = new RowCollector(file, progress);
        for (Row row : sheet) {
            if (!collector.take(row.getRowNum() + 1, row.getZeroHeight(), cells((HSSFRow) row))) {
                break;
            }
        }
        return new Sheet(sheet.getSheetName(), hidden, collector.rows());
    }

    private List<Cell> cells(HSSFRow row) {
        var cells = new ArrayList<Cell>();
        for (int n = 0; n < row.getLastCellNum(); n++) {
            HSSFCell stored = row.getCell(n);
            cells.add(stored == null ? Cell.Blank.CELL : cell(stored));
        }
        return cells;
    }

    private Cell cell(HSSFCell stored) {
        boolean formula = stored.getCellType() == CellType.FORMULA;
        return switch (formula ? stored.getCachedFormulaResultType() : stored.getCellType()) {
            case NUMERIC -> number(stored);
            case STRING -> Cell.text(stored.getRichStringCellValue().getString());
            case BOOLEAN -> new Cell.YesNo(stored.getBooleanCellValue());
            case ERROR ->
                new Cell.Fault(FormulaError.forInt(stored.getErrorCellValue()).getString());
            case BLANK, _NONE, FORMULA -> Cell.Blank.CELL;
        };
    }

    private Cell number(HSSFCell stored) {
        var style = stored.getCellStyle();
        return numbers.of(
                BigDecimal.valueOf(stored.getNumericCellValue()),
                style.getDataFormat(),
                Objects.requireNonNullElse(style.getDataFormatString(), ""));
    }
}
