package org.pairwright.intake.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.pairwright.intake.running.ProgramDetails;
import org.pairwright.intake.running.RunningProgram;
import org.pairwright.intake.running.RunningSheets;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.SheetRow;

/** A workbook with all its dates moved, so that its "As of" is today: a sample that never grows old. */
final class ShiftedSheets {
    private final long days;

    private ShiftedSheets(long days) {
        this.days = days;
    }

    static List<Sheet> to(LocalDate today, List<Sheet> sheets) {
        var asOf = sheets.stream()
                .flatMap(sheet -> RunningSheets.read("", sheet).stream())
                .map(RunningProgram::details)
                .flatMap(Optional::stream)
                .map(ProgramDetails::asOf)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(today);
        var shifted = new ShiftedSheets(ChronoUnit.DAYS.between(asOf, today));
        return sheets.stream().map(shifted::sheet).toList();
    }

    private Sheet sheet(Sheet sheet) {
        return new Sheet(
                sheet.name(),
                sheet.hidden(),
                sheet.rows().stream().map(this::row).toList());
    }

    private SheetRow row(SheetRow row) {
        return new SheetRow(
                row.number(), row.hidden(), row.cells().stream().map(this::cell).toList());
    }

    private Cell cell(Cell cell) {
        return switch (cell) {
            case Cell.Date date -> new Cell.Date(date.day().plusDays(days));
            case Cell.DateTime time -> new Cell.DateTime(time.at().plusDays(days));
            default -> cell;
        };
    }
}
