package org.pairwright.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.intake.rows.problem.Problem;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.writing.CannotSave;
import org.pairwright.spreadsheet.writing.WorkbookWriter;
import org.pairwright.spreadsheet.writing.content.BookContent;
import org.pairwright.spreadsheet.writing.content.Column;
import org.pairwright.spreadsheet.writing.content.SheetContent;
import org.pairwright.spreadsheet.writing.content.TableContent;
import org.pairwright.spreadsheet.writing.content.Value;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;

/**
 * The rows that were rejected, as a workbook with the same sheets and headers and one more column that says why. Once
 * repaired it can be imported as it is.
 */
public final class RejectedRows {
    private final IntakeReview review;
    private final Messages messages;

    private RejectedRows(IntakeReview review, Messages messages) {
        this.review = review;
        this.messages = messages;
    }

    /**
     * Saves the workbook.
     *
     * @return how many rows it holds; where there are none nothing is saved
     */
    public static int save(IntakeReview review, Path target, Messages messages, Progress progress) throws CannotSave {
        int rejected = review.counts().rejected();
        if (rejected > 0) {
            var content = new RejectedRows(review, messages).book();
            new WorkbookWriter().save(content, target, progress);
        }
        return rejected;
    }

    private BookContent book() {
        var sheets = new ArrayList<SheetContent>();
        for (var file : review.files()) {
            for (var sheet : file.sheets()) {
                sheet.mapping().ifPresent(mapping -> {
                    var rejected = rejected(file.name(), sheet.name());
                    if (!rejected.isEmpty()) {
                        sheets.add(table(unlike(sheets, sheet.name()), mapping, rejected));
                    }
                });
            }
        }
        return new BookContent(messages.say("intake.rejected.title"), sheets);
    }

    private List<ReviewLine.Rejected> rejected(String file, String sheet) {
        return review.lines(ReviewLine.Rejected.class).stream()
                .filter(line ->
                        line.at().file().equals(file) && line.at().sheet().equals(sheet))
                .toList();
    }

    /** Two files may have sheets of the same name, a workbook may not. */
    private static String unlike(List<SheetContent> known, String name) {
        long times =
                known.stream().filter(sheet -> sheet.name().startsWith(name)).count();
        return times == 0 ? name : name + " " + (times + 1);
    }

    private TableContent table(String name, ColumnMapping mapping, List<ReviewLine.Rejected> lines) {
        var columns = Stream.concat(
                        mapping.columns().stream()
                                .map(column -> Column.of(column.header(), kind(column.index(), lines))),
                        Stream.of(Column.of(messages.say("intake.rejected.reason"), Column.Kind.LONG_TEXT)))
                .toList();
        var rows = lines.stream().map(line -> row(mapping, line)).toList();
        return new TableContent(name, messages.say("intake.rejected.title"), columns, rows);
    }

    private static Column.Kind kind(int column, List<ReviewLine.Rejected> lines) {
        boolean dates = lines.stream().anyMatch(line -> line.row().cell(column) instanceof Cell.Date);
        return dates ? Column.Kind.DATE : Column.Kind.TEXT;
    }

    private List<Value> row(ColumnMapping mapping, ReviewLine.Rejected line) {
        return Stream.concat(
                        mapping.columns().stream()
                                .map(column -> value(line.row().cell(column.index()))),
                        Stream.of(Value.text(reason(line))))
                .toList();
    }

    private String reason(ReviewLine.Rejected line) {
        return line.problems().stream()
                .filter(Problem::isError)
                .map(problem -> messages.say(problem.reason()))
                .collect(Collectors.joining("\n"));
    }

    private static Value value(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> Value.nothing();
            case Cell.Date date -> new Value.Day(date.day());
            case Cell.Amount amount
            when isPlain(amount) -> Value.whole(amount.value().longValueExact());
            case Cell.Amount _, Cell.Text _, Cell.DateTime _, Cell.YesNo _, Cell.Fault _ -> Value.text(cell.shown());
        };
    }

    /** A whole number that is shown as it is, without leading zeros or a unit. */
    private static boolean isPlain(Cell.Amount amount) {
        return amount.shown().matches("-?\\d{1,15}")
                && amount.value().toPlainString().equals(amount.shown());
    }
}
