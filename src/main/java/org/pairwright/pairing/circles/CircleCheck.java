package org.pairwright.pairing.circles;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.matching.answer.Answered;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.people.Participant;
import org.pairwright.text.Sentence;

/** Whether a circle can be started, changed or closed. */
final class CircleCheck {
    private static final int LONGEST_TOPIC = 200;
    private static final int FEW = 5;

    private final CircleRoster now;

    CircleCheck(CircleRoster now) {
        this.now = now;
    }

    Optional<Sentence> ofNew(Circle circle) {
        return topic(circle).or(() -> facilitators(circle)).or(() -> same(circle));
    }

    Optional<Sentence> ofChanged(Circle circle) {
        return now.circle(circle.id())
                .map(before -> topic(circle)
                        .or(() -> changedFacilitators(before, circle))
                        .or(() -> same(circle))
                        .or(() -> tooSmallFor(circle)))
                .orElseGet(() -> Optional.of(Sentence.of("pairing.circle.closedAlready", circle.topic())));
    }

    Optional<Sentence> ofClosed(Circle circle) {
        if (now.circle(circle.id()).isEmpty()) {
            return Optional.of(Sentence.of("pairing.circle.closedAlready", circle.topic()));
        }
        var members = now.members(circle);
        if (!members.isEmpty()) {
            return Optional.of(
                    Sentence.of("pairing.circle.hasMembers", circle.topic(), members.size(), few(members.stream())));
        }
        return now.wasMet(circle)
                ? Optional.of(Sentence.of("pairing.circle.isOver", circle.topic()))
                : Optional.empty();
    }

    private static Optional<Sentence> topic(Circle circle) {
        if (circle.topic().isBlank()) {
            return Optional.of(Sentence.of("pairing.circle.noTopic"));
        }
        return circle.topic().length() > LONGEST_TOPIC
                ? Optional.of(
                        Sentence.of("pairing.circle.longTopic", circle.topic().length(), LONGEST_TOPIC))
                : Optional.empty();
    }

    /** Whoever comes can lead it, and may meet everybody who is in it. */
    private Optional<Sentence> changedFacilitators(Circle before, Circle circle) {
        return circle.facilitators().stream()
                .filter(mentor -> !before.isLedBy(mentor))
                .flatMap(id -> cannotLead(id).stream())
                .findFirst()
                .or(() -> new HandOver(now, before, circle).refusal());
    }

    private Optional<Sentence> facilitators(Circle circle) {
        return circle.facilitators().stream()
                .flatMap(id -> cannotLead(id).stream())
                .findFirst();
    }

    private Optional<Sentence> cannotLead(long id) {
        Optional<Participant> one = now.people().participant(id);
        if (one.isEmpty()) {
            return Optional.of(Sentence.of("pairing.circle.facilitatorGone"));
        }
        if (!one.get().role().mentors()) {
            return Optional.of(
                    Sentence.of("pairing.circle.noMentor", now.people().name(id)));
        }
        return now.people().takesPart(one.get())
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        "pairing.refused.status",
                        now.people().name(id),
                        one.get().status()));
    }

    private Optional<Sentence> same(Circle circle) {
        return now.circles().stream()
                .filter(other -> other.id() != circle.id() && !now.isOver(other))
                .filter(other -> Answered.word(other.topic()).equals(Answered.word(circle.topic())))
                .filter(other -> List.copyOf(other.facilitators()).equals(circle.facilitators()))
                .findFirst()
                .map(other -> Sentence.of("pairing.circle.sameAgain", other.topic()));
    }

    private Optional<Sentence> tooSmallFor(Circle circle) {
        int members = now.members(circle).size();
        return circle.most() < members
                ? Optional.of(Sentence.of("pairing.circle.mostBelowMembers", circle.topic(), members, circle.most()))
                : Optional.empty();
    }

    private List<String> few(Stream<Long> members) {
        return members.map(now.people()::name).sorted().limit(FEW).toList();
    }
}
