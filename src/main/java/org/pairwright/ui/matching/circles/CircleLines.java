package org.pairwright.ui.matching.circles;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairwright.pairing.circles.CirclesNow;
import org.pairwright.program.circles.CircleProposal;
import org.pairwright.program.circles.ClosedCircle;
import org.pairwright.program.circles.Seat;
import org.pairwright.text.Sentence;

/** The lines of the tab out of what there is and what is proposed. */
final class CircleLines {
    private final CirclesNow picture;
    private final Optional<CircleProposal> proposal;
    private final Set<Long> out;

    /** @param out the members whose seats are not taken over; the proposal seats nobody twice */
    CircleLines(CirclesNow picture, Optional<CircleProposal> proposal, Set<Long> out) {
        this.picture = picture;
        this.proposal = proposal;
        this.out = new HashSet<>(out);
    }

    List<CircleLine> all() {
        var lines = new ArrayList<CircleLine>();
        var closed = closed();
        for (var row : picture.circles()) {
            var seats = seats(row.id());
            var chosen = seats.stream().filter(CircleLine.Proposed::chosen).count();
            lines.add(new CircleLine.Head(
                    row, proposal.map(_ -> (int) chosen), Optional.ofNullable(closed.get(row.id()))));
            lines.addAll(seats);
        }
        proposal.map(CircleProposal::unplaced).filter(left -> !left.isEmpty()).ifPresent(left -> {
            lines.add(new CircleLine.LeftTitle(left.size()));
            left.stream()
                    .map(one -> new CircleLine.Left(name(one.mentee()), one.why()))
                    .sorted(Comparator.comparing(CircleLine.Left::name))
                    .forEach(lines::add);
        });
        return lines;
    }

    private Map<Long, Sentence> closed() {
        return proposal.stream()
                .flatMap(found -> found.closed().stream())
                .collect(toMap(ClosedCircle::circle, ClosedCircle::why, (one, _) -> one));
    }

    private List<CircleLine.Proposed> seats(long circle) {
        return proposal.stream()
                .flatMap(found -> found.of(circle).stream())
                .sorted(Comparator.comparingInt(Seat::score).reversed().thenComparing(seat -> name(seat.member())))
                .map(seat -> new CircleLine.Proposed(seat, name(seat.member()), !out.contains(seat.member())))
                .toList();
    }

    private String name(long participant) {
        return picture.names().getOrDefault(participant, "");
    }
}
