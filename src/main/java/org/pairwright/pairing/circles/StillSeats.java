package org.pairwright.pairing.circles;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.circles.Seat;
import org.pairwright.program.people.Participant;
import org.pairwright.text.Sentence;

/** Whether proposed seats can still be taken by the people as they are now. */
final class StillSeats {
    private final CircleRoster now;

    StillSeats(CircleRoster now) {
        this.now = now;
    }

    /** One sentence for every seat that is not possible any more, then for every circle that would be too small or too large. */
    List<Sentence> refusals(Collection<Seat> seats) {
        var refusals = new ArrayList<Sentence>();
        var byCircle = seats.stream().collect(groupingBy(Seat::circle, LinkedHashMap::new, toList()));
        byCircle.forEach((id, some) -> now.circle(id)
                .ifPresentOrElse(
                        circle -> refusals.addAll(refusals(circle, some)),
                        () -> refusals.add(Sentence.of("pairing.circle.gone", some.size()))));
        refusals.addAll(twice(seats));
        return refusals;
    }

    private List<Sentence> refusals(Circle circle, List<Seat> seats) {
        if (now.isOver(circle)) {
            return List.of(Sentence.of("pairing.circle.isOver", circle.topic()));
        }
        var led = seats.getFirst().facilitators().stream()
                .map(Seat.Facilitated::facilitator)
                .toList();
        if (!led.equals(circle.facilitators())) {
            return List.of(Sentence.of("pairing.circle.ledByOthers", circle.topic()));
        }
        var refusals = new ArrayList<Sentence>();
        for (Seat seat : seats) {
            refusal(circle, seat)
                    .map(why -> Sentence.of(
                            "pairing.circle.seatRefused", now.people().name(seat.member()), circle.topic(), why))
                    .ifPresent(refusals::add);
        }
        size(circle, seats.size()).ifPresent(refusals::add);
        return refusals;
    }

    private Optional<Sentence> refusal(Circle circle, Seat seat) {
        var member = now.people().participant(seat.member());
        if (member.isEmpty()) {
            return Optional.of(Sentence.of("pairing.circle.memberGone"));
        }
        return new Admission(now, List.of()).refusal(member.get(), circle).or(() -> noNeed(member.get()));
    }

    private Optional<Sentence> noNeed(Participant member) {
        if (now.needs(member.id()) > 0) {
            return Optional.empty();
        }
        String key = now.people().needsLeft(member) > 0 ? "pairing.circle.pinned" : "pairing.refused.noNeed";
        return Optional.of(Sentence.of(key, now.people().name(member.id())));
    }

    private Optional<Sentence> size(Circle circle, int more) {
        int all = now.members(circle).size() + more;
        if (all < circle.least()) {
            return Optional.of(Sentence.of("pairing.circle.tooSmall", circle.topic(), all, circle.least()));
        }
        return all > circle.most()
                ? Optional.of(Sentence.of("pairing.circle.tooLarge", circle.topic(), all, circle.most()))
                : Optional.empty();
    }

    /** Nobody takes two seats of one proposal. */
    private List<Sentence> twice(Collection<Seat> seats) {
        Map<Long, List<Seat>> byMember = seats.stream().collect(groupingBy(Seat::member, LinkedHashMap::new, toList()));
        return byMember.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(one -> Sentence.of("pairing.circle.twice", now.people().name(one.getKey())))
                .toList();
    }
}
