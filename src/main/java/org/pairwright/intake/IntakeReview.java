package org.pairwright.intake;

import java.util.List;
import java.util.stream.Stream;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.file.ReadFile;
import org.pairwright.intake.file.UnreadFile;
import org.pairwright.intake.recipe.Recipe;
import org.pairwright.intake.review.Asked;
import org.pairwright.intake.review.Missing;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.intake.review.Reviewed;
import org.pairwright.intake.rows.problem.Problem;
import org.pairwright.intake.rows.problem.Repair;
import org.pairwright.intake.rows.problem.Repairs;
import org.pairwright.intake.running.RunningProgram;
import org.pairwright.intake.values.ColumnNote;
import org.pairwright.intake.values.Learnt;
import org.pairwright.intake.values.ValueList;

/**
 * What taking the files in would change. Changes nothing itself.
 *
 * @param files those that could be read, with their sheets and columns
 * @param unread those that could not, with the reason
 * @param people one line for each row about people, who may be one, and who is missing
 * @param running pairs, sessions and goals where the workbooks have them
 * @param learnt what the columns taught about their values
 */
public record IntakeReview(
        List<ReadFile> files,
        List<UnreadFile> unread,
        Reviewed people,
        RunningProgram running,
        Learnt learnt,
        IntakeOptions options) {

    public IntakeReview {
        files = List.copyOf(files);
        unread = List.copyOf(unread);
    }

    public IntakeCounts counts() {
        return IntakeCounts.of(lines());
    }

    /** One for each row about people, in their order. */
    public List<ReviewLine> lines() {
        return people.lines();
    }

    /** Whether two are the same person: with both sides, and her answer where she gave one. */
    public List<Asked> questions() {
        return people.questions();
    }

    /** Who of the program is not in the files. */
    public Missing missing() {
        return people.missing();
    }

    /** All problems in the order of the rows, errors and warnings. */
    public List<Problem> problems() {
        return Stream.concat(lines().stream().flatMap(line -> line.problems().stream()), running.problems().stream())
                .toList();
    }

    /** The problems brought together into few repairs. */
    public List<Repair> repairs() {
        return Repairs.of(problems());
    }

    /** One for each field whose values can be mapped to known ones. */
    public List<ValueList> values() {
        return learnt.values();
    }

    /** What was read off whole columns, such as the order of day and month. */
    public List<ColumnNote> notes() {
        return learnt.notes();
    }

    public <T extends ReviewLine> List<T> lines(Class<T> kind) {
        return lines().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** All that was said, with the columns as they were understood: what is kept for the next file. */
    public Recipe recipe() {
        return options.recipe().withColumns(mappings());
    }

    public List<ColumnMapping> mappings() {
        return files.stream()
                .flatMap(file -> file.sheets().stream())
                .flatMap(sheet -> sheet.mapping().stream())
                .toList();
    }
}
