package org.pairwright.intake.rows;

import java.util.List;
import org.pairwright.intake.rows.problem.Problem;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.text.Sentence;

/** What became of one row. */
public sealed interface ReadRow {
    SheetPlace at();

    /** A person, maybe with warnings. */
    record Accepted(Applicant applicant, List<Problem> warnings) implements ReadRow {
        public Accepted {
            warnings = List.copyOf(warnings);
        }

        @Override
        public SheetPlace at() {
            return applicant.at();
        }
    }

    /** Meant to be a person, but not taken in as it stands. */
    record Rejected(SheetPlace at, SheetRow row, List<Problem> problems) implements ReadRow {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }

    /** No person: a total, a label, the headers once more. */
    record Skipped(SheetPlace at, Sentence why) implements ReadRow {}
}
