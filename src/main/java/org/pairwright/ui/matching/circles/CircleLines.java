package org.pairwright.ui.matching.circles;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pairwright.pairing.circles.CircleNow;
import org.pairwright.pairing.circles.CirclesNow;
import org.pairwright.program.circles.CircleProposal;
import org.pairwright.program.circles.ClosedCircle;
import org.pairwright.program.circles.Seat;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Likeness;

/** The lines of the tab out of what there is and what is proposed, as far as they fit what she looks for. */
final class CircleLines {
    private final CirclesNow picture;
    private final Optional<CircleProposal> proposal;
    private final Set<Long> out;
    private final String wanted;

    /**
     * Of these.
     *
     * @param out the members whose seats are not taken over; the proposal seats nobody twice
     * @param wanted a part of a topic or a name; blank for everything
     */
    CircleLines(CirclesNow picture, Optional<CircleProposal> proposal, Set<Long> out, String wanted) {
        this.picture = picture;
        this.proposal = proposal;
        this.out = new HashSet<>(out);
        this.wanted = Likeness.plain(wanted);
    }

    List<CircleLine> all() {
        var lines = new ArrayList<CircleLine>();
        var closed = closed();
        var seats = seats();
        for (var row : picture.circles()) {
            var its = seats.getOrDefault(row.id(), List.of());
            var shown = fits(row)
                    ? its
                    : its.stream().filter(seat -> fits(seat.member())).toList();
            if (fits(row) || !shown.isEmpty()) {
                var chosen = its.stream().filter(CircleLine.Proposed::chosen).count();
                lines.add(new CircleLine.Head(
                        row, proposal.map(_ -> (int) chosen), Optional.ofNullable(closed.get(row.id()))));
                lines.addAll(shown);
            }
        }
        lines.addAll(left());
        return lines;
    }

    /** Its topic, who leads it, or who is in it. */
    private boolean fits(CircleNow row) {
        return Stream.of(Stream.of(row.circle().topic()), row.facilitators().stream(), row.members().stream())
                .flatMap(words -> words)
                .anyMatch(this::fits);
    }

    private boolean fits(String words) {
        return wanted.isEmpty() || Likeness.plain(words).contains(wanted);
    }

    private List<CircleLine> left() {
        var left = proposal.stream()
                .flatMap(found -> found.unplaced().stream())
                .map(one -> new CircleLine.Left(name(one.mentee()), one.why()))
                .filter(one -> fits(one.name()))
                .sorted(Comparator.comparing(CircleLine.Left::name))
                .toList();
        return left.isEmpty()
                ? List.of()
                : Stream.<CircleLine>concat(Stream.of(new CircleLine.LeftTitle(left.size())), left.stream())
                        .toList();
    }

    private Map<Long, Sentence> closed() {
        return proposal.stream()
                .flatMap(found -> found.closed().stream())
                .collect(toMap(ClosedCircle::circle, ClosedCircle::why, (one, _) -> one));
    }

    /** By their circles, the best first. */
    private Map<Long, List<CircleLine.Proposed>> seats() {
        return proposal.stream()
                .flatMap(found -> found.seats().stream())
                .sorted(Comparator.comparingInt(Seat::score).reversed().thenComparing(seat -> name(seat.member())))
                .map(seat -> new CircleLine.Proposed(seat, name(seat.member()), !out.contains(seat.member())))
                .collect(groupingBy(line -> line.seat().circle()));
    }

    private String name(long participant) {
        return picture.names().getOrDefault(participant, "");
    }
}
