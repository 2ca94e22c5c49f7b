package org.pairwright.intake.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.intake.rows.ReadRow;
import org.pairwright.intake.rows.problem.Advice;
import org.pairwright.intake.rows.problem.Problem;
import org.pairwright.intake.rows.problem.ProblemKind;
import org.pairwright.intake.rows.problem.Severity;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.text.Sentence;

/**
 * Compares the rows of all files with each other and with the people of the desk. Rows that are surely one person's are
 * brought together; where that is not sure she is asked, and until she answers they are two.
 */
public final class Reviewing {
    private final KnownPeople known;
    private final ReviewTerms terms;
    private final UpToDate upToDate;
    private final Gathering gathered;
    private final Map<SheetPlace, List<Problem>> warnings = new HashMap<>();
    private final Map<SheetPlace, Similar> similar = new HashMap<>();

    private Reviewing(KnownPeople known, ReviewTerms terms) {
        this.known = known;
        this.terms = terms;
        upToDate = new UpToDate(terms.policies());
        gathered = new Gathering(known);
    }

    /** One line for each row, in their order. */
    public static Reviewed review(List<ReadRow> rows, KnownPeople known, ReviewTerms terms) {
        return new Reviewing(known, terms).review(rows);
    }

    private Reviewed review(List<ReadRow> rows) {
        for (var row : rows) {
            if (row instanceof ReadRow.Accepted accepted) {
                gathered.add(accepted.applicant());
            }
        }
        gathered.doubts().forEach(this::warn);
        var questions = Asking.stillToAsk(new Asking(known, gathered, terms.decisions()).questions());
        questions.stream()
                .filter(Asked::isOpen)
                .forEach(asked -> similar.putIfAbsent(
                        asked.question().row(), asked.other().similar()));
        terms.decisions().same().forEach(this::decide);
        var lines = rows.stream().map(this::line).toList();
        return new Reviewed(lines, questions, Leaving.of(known, gathered, rows, questions));
    }

    private void decide(Question question, boolean same) {
        if (same) {
            gathered.at(question.row()).ifPresent(somebody -> {
                switch (question.candidate()) {
                    case Candidate.InFiles other ->
                        gathered.at(other.at()).ifPresent(one -> gathered.join(somebody, one));
                    case Candidate.OnDesk other ->
                        known.person(other.person()).ifPresent(one -> gathered.join(somebody, one));
                }
            });
        }
    }

    private void warn(Gathering.Doubtful doubt) {
        var row = doubt.row();
        var who = doubt.inFiles()
                .map(one -> one.now().together().name())
                .or(() -> doubt.onDesk().map(person -> person.person().name()));
        if (who.isPresent()) {
            String name = who.get().full();
            switch (doubt.ground()) {
                case SHARED_MAILBOX ->
                    warn(row, IntakeField.EMAIL, row.contact().email(), advice("intake.expected.ownMailbox", name));
                case NUMBERS, NUMBER_TWICE ->
                    warn(
                            row,
                            IntakeField.EMPLOYEE_ID,
                            row.workplace().employeeId(),
                            advice("intake.expected.ownNumber", name));
                case MAILBOX, SEVERAL -> {}
            }
        }
    }

    private static Advice advice(String expected, String name) {
        return new Advice(Sentence.of(expected, name), Sentence.of("intake.action.twoPeople", name), Severity.WARNING);
    }

    private void warn(Applicant row, IntakeField field, String found, Advice advice) {
        var place = terms.places().apply(row.at(), field);
        var said = warnings.computeIfAbsent(row.at(), _ -> new ArrayList<>());
        if (said.isEmpty()) {
            said.add(new Problem(ProblemKind.LOOKS_WRONG, place, found, advice));
        }
    }

    private ReviewLine line(ReadRow row) {
        return switch (row) {
            case ReadRow.Skipped skipped -> new ReviewLine.Skipped(skipped.at(), skipped.why());
            case ReadRow.Rejected rejected ->
                new ReviewLine.Rejected(rejected.at(), rejected.row(), rejected.problems());
            case ReadRow.Accepted accepted -> accepted(accepted);
        };
    }

    private ReviewLine accepted(ReadRow.Accepted row) {
        var somebody = gathered.at(row.at()).orElseThrow();
        var together = somebody.together();
        var problems = problems(row);
        if (!together.at().equals(row.at())) {
            return new ReviewLine.Merged(row.applicant(), together.at(), problems);
        }
        return somebody.known()
                .map(found -> compared(together, found, problems))
                .orElseGet(() -> new ReviewLine.Fresh(
                        together, Optional.empty(), Optional.ofNullable(similar.get(row.at())), problems));
    }

    private List<Problem> problems(ReadRow.Accepted row) {
        var more = warnings.getOrDefault(row.at(), List.of());
        return more.isEmpty()
                ? row.warnings()
                : Stream.concat(row.warnings().stream(), more.stream()).toList();
    }

    private ReviewLine compared(Applicant person, Known found, List<Problem> problems) {
        if (found.participant().isEmpty()) {
            return new ReviewLine.Fresh(person, Optional.of(found.person()), Optional.empty(), problems);
        }
        var changes = upToDate.changes(found.person(), found.participant().get(), person);
        return changes.isEmpty()
                ? new ReviewLine.Same(person, found, problems)
                : new ReviewLine.Changed(person, found, changes, problems);
    }
}
