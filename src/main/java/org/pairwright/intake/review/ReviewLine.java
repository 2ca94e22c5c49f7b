package org.pairwright.intake.review;

import java.util.List;
import java.util.Optional;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.intake.rows.problem.Problem;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.program.people.Person;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.text.Sentence;

/** What would become of one row. Every row that was read has exactly one line. */
public sealed interface ReviewLine {
    SheetPlace at();

    /** What is wrong with the row; warnings only where it is taken in. */
    default List<Problem> problems() {
        return List.of();
    }

    /**
     * New in the program.
     *
     * @param onDesk the same person where the desk knows her from another program
     * @param similar somebody who may be the same person
     */
    record Fresh(Applicant applicant, Optional<Person> onDesk, Optional<Similar> similar, List<Problem> problems)
            implements ReviewLine {
        @Override
        public SheetPlace at() {
            return applicant.at();
        }
    }

    /** Known in the program, with something new to say. */
    record Changed(Applicant applicant, Known known, List<FieldChange> changes, List<Problem> problems)
            implements ReviewLine {
        @Override
        public SheetPlace at() {
            return applicant.at();
        }
    }

    /** Known in the program, nothing new. */
    record Same(Applicant applicant, Known known, List<Problem> problems) implements ReviewLine {
        @Override
        public SheetPlace at() {
            return applicant.at();
        }
    }

    /** The same person stands in another row, into which this one goes: the later answer wins. */
    record Merged(Applicant applicant, SheetPlace into, List<Problem> problems) implements ReviewLine {
        @Override
        public SheetPlace at() {
            return applicant.at();
        }

        public Sentence sentence() {
            boolean above =
                    at().file().equals(into.file()) && at().sheet().equals(into.sheet()) && into.row() < at().row();
            return above
                    ? Sentence.of(
                            "intake.mergedAbove",
                            applicant.name().full(),
                            at().sheet(),
                            at().row(),
                            into.sheet(),
                            into.row())
                    : Sentence.of(
                            "intake.merged",
                            applicant.name().full(),
                            at().sheet(),
                            at().row(),
                            into.sheet(),
                            into.row());
        }
    }

    /** Not taken in as it stands. */
    record Rejected(SheetPlace at, SheetRow row, List<Problem> problems) implements ReviewLine {}

    /** No person. */
    record Skipped(SheetPlace at, Sentence why) implements ReviewLine {}
}
