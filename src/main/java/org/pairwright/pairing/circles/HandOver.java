package org.pairwright.pairing.circles;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pairwright.matching.circle.Seats;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.circles.Seat;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.people.Participant;
import org.pairwright.text.Sentence;

/** What it means for the members of a circle that others lead it: which pairs end, and which begin. */
final class HandOver {
    private final CircleRoster now;
    private final Circle before;
    private final Circle after;
    private final List<Long> joining;
    private final List<Participant> staying;

    HandOver(CircleRoster now, Circle before, Circle after) {
        this.now = now;
        this.before = before;
        this.after = after;
        this.joining = after.facilitators().stream()
                .filter(mentor -> !before.isLedBy(mentor))
                .toList();
        this.staying = now.members(before).stream()
                .sorted()
                .flatMap(id -> now.people().participant(id).stream())
                .filter(now.people()::takesPart)
                .toList();
    }

    /** Those with whom it was led before. */
    List<PairLife> ending() {
        return now.running(before).stream()
                .filter(life -> !after.isLedBy(life.pair().mentor()))
                .toList();
    }

    /** Where a member may not meet whoever is to lead: nobody is put out of her circle by that. */
    Optional<Sentence> refusal() {
        if (joining.isEmpty()) {
            return Optional.empty();
        }
        var admission = new Admission(now, List.of());
        return staying.stream()
                .flatMap(member -> admission
                        .refusal(member, joined())
                        .map(why -> Sentence.of(
                                "pairing.circle.cannotMeet", now.people().name(member.id()), before.topic(), why))
                        .stream())
                .findFirst();
    }

    /** A seat of every member, each only with those who come to lead. */
    List<Seat> beginning() {
        if (joining.isEmpty() || staying.isEmpty()) {
            return List.of();
        }
        var seats = new Seats(now.problem(staying, joined()));
        return IntStream.range(0, staying.size())
                .mapToObj(member -> seats.of(member, 0))
                .map(seat -> new Seat(before.id(), seat.member(), seat.points(), seat.score(), seat.facilitators()))
                .toList();
    }

    /** As if it were a new circle, led only by those who join. */
    private Circle joined() {
        return new Circle(0, UUID.randomUUID(), after.program(), after.topic(), joining, after.least(), after.most());
    }
}
