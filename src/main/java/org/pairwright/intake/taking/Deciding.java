package org.pairwright.intake.taking;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairwright.intake.review.Candidate;
import org.pairwright.intake.review.Decisions;
import org.pairwright.intake.review.NotSame;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Status;

/** What her decisions about people change beside the rows themselves. */
final class Deciding {
    private final Decisions decisions;
    private final Map<SheetPlace, Long> personOfRow = new HashMap<>();

    Deciding(Decisions decisions) {
        this.decisions = decisions;
    }

    void isStored(SheetPlace row, long person) {
        personOfRow.put(row, person);
    }

    /** Who is not the same person, as far as both are on the desk now. */
    Set<NotSame> toldApart(Set<NotSame> known) {
        var apart = new LinkedHashSet<NotSame>();
        decisions.same().forEach((question, same) -> {
            var one = Optional.ofNullable(personOfRow.get(question.row()));
            var other = switch (question.candidate()) {
                case Candidate.OnDesk on -> Optional.of(on.person());
                case Candidate.InFiles in -> Optional.ofNullable(personOfRow.get(in.at()));
            };
            if (!same && one.isPresent() && other.isPresent() && !one.equals(other)) {
                apart.add(NotSame.of(one.get(), other.get()));
            }
        });
        apart.removeAll(known);
        return apart;
    }

    /** Those of the program whom she marked as left, as they are then. */
    List<Participant> left(List<Participant> participants) {
        return participants.stream()
                .filter(one -> decisions.left().contains(one.id()) && one.status() != Status.WITHDRAWN)
                .map(one -> one.withStatus(Status.WITHDRAWN))
                .toList();
    }
}
