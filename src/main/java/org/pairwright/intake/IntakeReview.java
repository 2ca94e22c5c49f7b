package org.pairwright.intake;

import java.util.List;
import java.util.stream.Stream;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.recipe.Recipe;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.intake.rows.Problem;
import org.pairwright.intake.running.RunningProgram;

/**
 * What taking the files in would change. Changes nothing itself.
 *
 * @param files those that could be read, with their sheets and columns
 * @param unread those that could not, with the reason
 * @param lines one for each row about people
 * @param running pairs, sessions and goals where the workbooks have them
 */
public record IntakeReview(
        List<ReadFile> files,
        List<UnreadFile> unread,
        List<ReviewLine> lines,
        RunningProgram running,
        IntakeOptions options) {

    public IntakeReview {
        files = List.copyOf(files);
        unread = List.copyOf(unread);
        lines = List.copyOf(lines);
    }

    public IntakeCounts counts() {
        return IntakeCounts.of(lines);
    }

    /** All problems in the order of the rows, errors and warnings. */
    public List<Problem> problems() {
        return Stream.concat(lines.stream().flatMap(line -> line.problems().stream()), running.problems().stream())
                .toList();
    }

    public <T extends ReviewLine> List<T> lines(Class<T> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
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
