package org.pairwright.pairing.circles;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.matching.circle.Barriers;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.people.Participant;
import org.pairwright.text.Sentence;

/** Whether somebody may meet those who lead a circle, as the people are now. How many are in it is another question. */
final class Admission {
    private final CircleRoster now;
    private final List<Pair> ending;

    /** @param ending pairs that are not in the way, since they end with it */
    Admission(CircleRoster now, List<Pair> ending) {
        this.now = now;
        this.ending = List.copyOf(ending);
    }

    /** Why not, in the middle of a sentence. */
    Optional<Sentence> refusal(Participant member, Circle circle) {
        return absent(member, circle)
                .or(() -> known(member, circle))
                .or(() -> new Barriers(now.problem(List.of(member), circle)).of(0, 0));
    }

    private Optional<Sentence> absent(Participant member, Circle circle) {
        return Stream.concat(Stream.of(member.id()), circle.facilitators().stream())
                .flatMap(id -> now.people().participant(id).stream())
                .filter(one -> !now.people().takesPart(one))
                .findFirst()
                .map(one -> Sentence.of("pairing.refused.status", now.people().name(one.id()), one.status()));
    }

    private Optional<Sentence> known(Participant member, Circle circle) {
        return circle.facilitators().stream()
                .map(mentor -> new Couple(member.id(), mentor))
                .flatMap(couple -> why(couple).stream())
                .findFirst();
    }

    private Optional<Sentence> why(Couple couple) {
        if (now.people().notAgain(couple.mentee(), couple.mentor()) && !ends(couple)) {
            return Optional.of(Sentence.of("pairing.circle.known", now.people().name(couple.mentor())));
        }
        return now.people().isBanned(couple)
                ? Optional.of(Sentence.of("pairing.circle.banned", now.people().name(couple.mentor())))
                : Optional.empty();
    }

    private boolean ends(Couple couple) {
        return ending.stream().anyMatch(pair -> pair.mentee() == couple.mentee() && pair.mentor() == couple.mentor());
    }
}
