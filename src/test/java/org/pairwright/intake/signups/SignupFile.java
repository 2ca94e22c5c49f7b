package org.pairwright.intake.signups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a sign-up sheet as the file that somebody would send. */
final class SignupFile {
    private SignupFile() {}

    static Path write(SignupSheet sheet, Path folder) throws IOException {
        Path file = folder.resolve(sheet.file());
        if (sheet.file().endsWith(".csv")) {
            var rows = sheet.grids().getFirst().rows();
            return Files.writeString(file, rows.stream().map(SignupFile::csv).collect(Collectors.joining("\r\n")));
        }
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var day = style(book, "yyyy-mm-dd");
            var time = style(book, "yyyy-mm-dd hh:mm");
            for (var grid : sheet.grids()) {
                var page = book.createSheet(grid.name());
                book.setSheetHidden(book.getSheetIndex(page), grid.hidden());
                for (int n = 0; n < grid.rows().size(); n++) {
                    fill(page, n, grid.rows().get(n), List.of(day, time));
                }
            }
            book.write(out);
        }
        return file;
    }

    private static String csv(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.startsWith("'") || cell.startsWith("@") ? cell.substring(1) : cell)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static void fill(Sheet page, int number, List<String> cells, List<CellStyle> dates) {
        var row = page.createRow(number);
        for (int n = 0; n < cells.size(); n++) {
            if (!cells.get(n).isEmpty() && !cells.get(n).equals(">")) {
                set(row.createCell(n), cells.get(n), dates);
            }
            boolean lastOfMerge = n > 0
                    && cells.get(n).equals(">")
                    && (n + 1 == cells.size() || !cells.get(n + 1).equals(">"));
            if (lastOfMerge) {
                int first = n;
                while (cells.get(first).equals(">")) {
                    first--;
                }
                page.addMergedRegion(new CellRangeAddress(number, number, first, n));
            }
        }
    }

    private static void set(Cell cell, String text, List<CellStyle> dates) {
        if (text.startsWith("@")) {
            boolean time = text.length() > "@2026-01-01".length();
            if (time) {
                cell.setCellValue(LocalDateTime.parse(text.substring(1).replace(' ', 'T')));
            } else {
                cell.setCellValue(LocalDate.parse(text.substring(1)));
            }
            cell.setCellStyle(dates.get(time ? 1 : 0));
        } else if (text.matches("\\d+(\\.\\d+)?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text.startsWith("'") ? text.substring(1) : text);
        }
    }
}
