package org.pairwright.ui.intake.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pairwright.intake.review.FieldChange;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.intake.rows.problem.Problem;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.text.Messages;
import org.pairwright.ui.intake.flow.FieldWords;

/** Words the rows of an import. */
record LineWords(Messages messages) {
    private static final int SHOWN_OF_A_ROW = 3;

    String name(LineRow row) {
        return applicant(row.line())
                .map(applicant -> applicant.name().full())
                .orElseGet(() -> row.line() instanceof ReviewLine.Rejected rejected ? beginning(rejected) : "");
    }

    /** Nobody knows the name of a rejected row: what else stands in it tells her which one it is. */
    private static String beginning(ReviewLine.Rejected rejected) {
        return rejected.row().cells().stream()
                .filter(cell -> !cell.isBlank())
                .limit(SHOWN_OF_A_ROW)
                .map(Cell::shown)
                .collect(Collectors.joining(" · "));
    }

    String role(LineRow row) {
        return applicant(row.line())
                .map(applicant -> messages.word(applicant.application().role()))
                .orElse("");
    }

    String fate(LineRow row) {
        return messages.word(row.fate());
    }

    String toKnowInOne(LineRow row) {
        return String.join(" ", toKnow(row));
    }

    /** What she should know about a row, old and new values above all; empty where there is nothing. */
    List<String> toKnow(LineRow row) {
        var toKnow = new ArrayList<String>();
        switch (row.line()) {
            case ReviewLine.Changed changed -> changed.changes().forEach(change -> toKnow.add(said(change)));
            case ReviewLine.Merged merged -> toKnow.add(messages.say(merged.sentence()));
            case ReviewLine.Skipped skipped -> toKnow.add(messages.say(skipped.why()));
            case ReviewLine.Fresh fresh ->
                fresh.similar()
                        .ifPresent(similar -> toKnow.add(messages.say(
                                "intakescreen.similar",
                                similar.name().full(),
                                similar.contact().email())));
            case ReviewLine.Same _, ReviewLine.Rejected _ -> {}
        }
        row.line().problems().forEach(problem -> toKnow.add(reason(problem)));
        return toKnow;
    }

    private String reason(Problem problem) {
        return messages.say(problem.reason());
    }

    private String said(FieldChange change) {
        var words = new FieldWords(messages);
        var before = words.value(change.field(), change.before());
        var after = words.value(change.field(), change.after());
        return before.isEmpty()
                ? messages.say("intakescreen.filled", change.called(), after)
                : messages.say("intakescreen.changed", change.called(), before, after);
    }

    private static Optional<Applicant> applicant(ReviewLine line) {
        return switch (line) {
            case ReviewLine.Fresh fresh -> Optional.of(fresh.applicant());
            case ReviewLine.Changed changed -> Optional.of(changed.applicant());
            case ReviewLine.Same same -> Optional.of(same.applicant());
            case ReviewLine.Merged merged -> Optional.of(merged.applicant());
            case ReviewLine.Rejected _, ReviewLine.Skipped _ -> Optional.empty();
        };
    }
}
