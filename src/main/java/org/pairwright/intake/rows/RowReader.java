package org.pairwright.intake.rows;

import java.util.List;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.intake.values.ColumnNote;
import org.pairwright.intake.values.Meanings;
import org.pairwright.intake.values.WrittenValues;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.Table;

/** Reads the rows of one table whose columns are understood. What a whole column tells is learnt once. */
public final class RowReader {
    private final String file;
    private final String sheet;
    private final Nobody nobody;
    private final Taught taught;

    /**
     * Walks once over the rows to learn what they teach.
     *
     * @param meanings what she said of values and the desk knows of them
     */
    public RowReader(String file, Table table, ColumnMapping mapping, Meanings meanings) {
        this.file = file;
        this.sheet = table.sheet();
        this.nobody = new Nobody(mapping);
        this.taught = Taught.by(table, nobody, meanings);
    }

    public RowReader(String file, Table table, ColumnMapping mapping) {
        this(file, table, mapping, Meanings.none());
    }

    public ReadRow read(SheetRow row) {
        var at = new SheetPlace(file, sheet, row.number());
        return nobody.why(row)
                .<ReadRow>map(why -> new ReadRow.Skipped(at, why))
                .orElseGet(() -> somebody(row, new RowCells(taught, row, at)));
    }

    /** The values of its columns that can be mapped to known ones. */
    public void collect(WrittenValues values) {
        new ColumnValues(taught).collect(values);
    }

    /** What was read off whole columns. */
    public List<ColumnNote> notes() {
        return taught.dateColumns().stream()
                .flatMap(column -> taught.days(column).flatMap(days -> days.note()).stream()
                        .map(note -> new ColumnNote(file, sheet, column.title(), note)))
                .toList();
    }

    private static ReadRow somebody(SheetRow row, RowCells cells) {
        var person = new PersonReading(cells);
        var name = person.name();
        var contact = person.contact(name.isPresent());
        var workplace = person.workplace();
        var own = OwnAnswers.in(cells);
        var answers = person.answers().updatedBy(own.ofPerson());
        var application = new ApplicationReading(cells).application(own.ofParticipant());
        return name.flatMap(known ->
                        application.map(part -> new Applicant(cells.at(), known, contact, workplace, answers, part)))
                .filter(_ -> !cells.isWrong())
                .<ReadRow>map(applicant -> new ReadRow.Accepted(applicant, cells.problems()))
                .orElseGet(() -> new ReadRow.Rejected(cells.at(), row, cells.problems()));
    }
}
