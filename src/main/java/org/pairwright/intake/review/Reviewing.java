package org.pairwright.intake.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.intake.rows.ReadRow;
import org.pairwright.intake.rows.SheetPlace;

/** Compares the rows of all files with each other and with the people of the desk. */
public final class Reviewing {
    private final KnownPeople known;
    private final Recognition<SheetPlace> inTheFiles = new Recognition<>();
    private final Recognition<Applicant> fresh = new Recognition<>();

    /** One person of the files: what her rows say together. */
    private final Map<SheetPlace, Applicant> persons = new LinkedHashMap<>();

    private final Map<Long, SheetPlace> firstRowOfKnown = new LinkedHashMap<>();
    private final Map<SheetPlace, SheetPlace> firstRowOf = new LinkedHashMap<>();

    private Reviewing(KnownPeople known) {
        this.known = known;
    }

    /** One line for each row, in their order. */
    public static List<ReviewLine> review(List<ReadRow> rows, KnownPeople known) {
        var reviewing = new Reviewing(known);
        rows.forEach(reviewing::collect);
        return rows.stream().map(reviewing::line).toList();
    }

    private void collect(ReadRow row) {
        if (row instanceof ReadRow.Accepted accepted) {
            var applicant = accepted.applicant();
            var first = inTheFiles.same(Identity.of(applicant)).orElseGet(() -> firstAs(applicant));
            persons.merge(first, applicant, Applicant::updatedBy);
            firstRowOf.put(applicant.at(), first);
            inTheFiles.add(Identity.of(applicant), first);
        }
    }

    /** Two rows that have nothing in common may still be one person of the desk: one by number, one by e-mail. */
    private SheetPlace firstAs(Applicant applicant) {
        return known.same(applicant)
                .map(found -> firstRowOfKnown.computeIfAbsent(found.person().id(), _ -> applicant.at()))
                .orElse(applicant.at());
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
        var person = persons.get(firstRowOf.get(row.at()));
        if (person == null || !person.at().equals(row.at())) {
            var into = person == null ? row.at() : person.at();
            return new ReviewLine.Merged(row.applicant(), into, row.warnings());
        }
        return known.same(person).map(found -> compared(person, found, row)).orElseGet(() -> fresh(person, row));
    }

    private ReviewLine compared(Applicant person, Known found, ReadRow.Accepted row) {
        if (found.participant().isEmpty()) {
            return new ReviewLine.Fresh(person, Optional.of(found.person()), Optional.empty(), row.warnings());
        }
        var changes = UpToDate.changes(found.person(), found.participant().get(), person);
        return changes.isEmpty()
                ? new ReviewLine.Same(person, found, row.warnings())
                : new ReviewLine.Changed(person, found, changes, row.warnings());
    }

    private ReviewLine fresh(Applicant person, ReadRow.Accepted row) {
        var identity = Identity.of(person);
        var similar = known.similar(person)
                .map(found -> Similar.of(found.person()))
                .or(() -> fresh.similar(identity).map(Similar::of));
        fresh.add(identity, person);
        return new ReviewLine.Fresh(person, Optional.empty(), similar, row.warnings());
    }
}
