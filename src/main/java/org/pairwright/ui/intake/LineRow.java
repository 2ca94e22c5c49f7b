package org.pairwright.ui.intake;

import java.util.List;
import org.pairwright.intake.IntakeReview;
import org.pairwright.intake.review.FieldChange;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.intake.rows.Problem;
import org.pairwright.intake.rows.SheetPlace;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Mood;

/**
 * One row of a file as the table of an import shows it.
 *
 * @param number in the order of the files
 * @param toKnow what she should know about it, worded; empty where there is nothing
 */
record LineRow(int number, SheetPlace at, String name, String role, Fate fate, List<String> toKnow) {

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

    static List<LineRow> of(IntakeReview review, Messages messages) {
        var wording = new Wording(messages);
        var rows = new java.util.ArrayList<LineRow>(review.lines().size());
        review.lines().forEach(line -> rows.add(wording.row(rows.size(), line)));
        return rows;
    }

    String toKnowInOne() {
        return String.join(" ", toKnow);
    }

    /** Words the lines of a review. */
    private record Wording(Messages messages) {

        LineRow row(int number, ReviewLine line) {
            return switch (line) {
                case ReviewLine.Fresh fresh -> person(number, fresh.applicant(), Fate.FRESH, about(fresh));
                case ReviewLine.Changed changed -> person(number, changed.applicant(), Fate.CHANGED, about(changed));
                case ReviewLine.Same same -> person(number, same.applicant(), Fate.SAME, said(same.problems()));
                case ReviewLine.Merged merged ->
                    person(number, merged.applicant(), Fate.MERGED, List.of(messages.say(merged.sentence())));
                case ReviewLine.Rejected rejected ->
                    new LineRow(number, rejected.at(), "", "", Fate.REJECTED, said(rejected.problems()));
                case ReviewLine.Skipped skipped ->
                    new LineRow(number, skipped.at(), "", "", Fate.SKIPPED, List.of(messages.say(skipped.why())));
            };
        }

        private LineRow person(int number, Applicant applicant, Fate fate, List<String> toKnow) {
            var role = messages.word(applicant.application().role());
            return new LineRow(number, applicant.at(), applicant.name().full(), role, fate, toKnow);
        }

        private List<String> about(ReviewLine.Fresh fresh) {
            var toKnow = new java.util.ArrayList<>(said(fresh.problems()));
            fresh.similar()
                    .ifPresent(similar -> toKnow.add(messages.say(
                            "intakescreen.similar",
                            similar.name().full(),
                            similar.contact().email())));
            return toKnow;
        }

        private List<String> about(ReviewLine.Changed changed) {
            var toKnow = new java.util.ArrayList<>(
                    changed.changes().stream().map(this::said).toList());
            toKnow.addAll(said(changed.problems()));
            return toKnow;
        }

        private String said(FieldChange change) {
            return change.before().isEmpty()
                    ? messages.say("intakescreen.filled", change.called(), change.after())
                    : messages.say("intakescreen.changed", change.called(), change.before(), change.after());
        }

        private List<String> said(List<Problem> problems) {
            return problems.stream()
                    .map(problem -> messages.say(problem.reason()))
                    .toList();
        }
    }
}
