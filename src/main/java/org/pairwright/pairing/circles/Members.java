package org.pairwright.pairing.circles;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pairwright.program.circles.Seat;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.plan.Program;

/** Seats as the pairs that they become: one for each member and facilitator. */
record Members(Program program, LocalDate today) {

    List<Pair> pairs(Collection<Seat> seats) {
        return seats.stream().flatMap(this::pairs).toList();
    }

    Stream<PairEvent> beginning(Pair pair) {
        return Stream.of(
                new PairEvent(0, pair.id(), today, PairEvent.Kind.INVITED, ""),
                new PairEvent(0, pair.id(), notPast(program.startsOn()), PairEvent.Kind.STARTED, ""));
    }

    /** Today, or as soon as what was planned for later has come. */
    PairEvent end(PairLife life, PairEvent.Kind how, String reason) {
        var on = life.lastEvent().map(PairEvent::on).map(this::notPast).orElse(today);
        return new PairEvent(0, life.pair().id(), on, how, reason);
    }

    private Stream<Pair> pairs(Seat seat) {
        return seat.facilitators().stream()
                .map(one -> new Pair(
                        0,
                        UUID.randomUUID(),
                        program.id(),
                        seat.member(),
                        one.facilitator(),
                        Pair.Origin.inCircle(seat.circle(), today, one.score(), one.reasons()),
                        program.rhythmDays(),
                        notPast(program.endsOn()),
                        ""));
    }

    private LocalDate notPast(LocalDate day) {
        return day.isAfter(today) ? day : today;
    }
}
