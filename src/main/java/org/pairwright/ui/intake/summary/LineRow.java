package org.pairwright.ui.intake.summary;

import java.util.List;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.ui.kit.Mood;

/**
 * One row of a file as the table of an import shows it. Worded only where it is seen: there may be many.
 *
 * @param number in the order of the files
 */
record LineRow(int number, ReviewLine line) {

    /** What would become of a row. */
    enum Fate {
        FRESH(Mood.GOOD),
        CHANGED(Mood.WARNING),
        REJECTED(Mood.BAD),
        MERGED(Mood.QUIET),
        SAME(Mood.QUIET),
        SKIPPED(Mood.QUIET);

        private final Mood mood;

        Fate(Mood mood) {
            this.mood = mood;
        }

        Mood mood() {
            return mood;
        }
    }

    static List<LineRow> of(List<ReviewLine> lines) {
        var rows = new java.util.ArrayList<LineRow>(lines.size());
        lines.forEach(line -> rows.add(new LineRow(rows.size(), line)));
        return rows;
    }

    SheetPlace at() {
        return line.at();
    }

    Fate fate() {
        return switch (line) {
            case ReviewLine.Fresh _ -> Fate.FRESH;
            case ReviewLine.Changed _ -> Fate.CHANGED;
            case ReviewLine.Same _ -> Fate.SAME;
            case ReviewLine.Merged _ -> Fate.MERGED;
            case ReviewLine.Rejected _ -> Fate.REJECTED;
            case ReviewLine.Skipped _ -> Fate.SKIPPED;
        };
    }
}
