package org.pairwright.pairing.roster;

import java.util.List;
import java.util.Optional;
import org.pairwright.matching.Readiness;
import org.pairwright.program.people.Participant;
import org.pairwright.text.Sentence;

/** Which rule forbids two people, asked of matching itself, so that there is one answer. */
public final class RulesBetween {
    private final Roster now;

    public RulesBetween(Roster now) {
        this.now = now;
    }

    /** The first rule that the two would break, in words. */
    public Optional<Sentence> brokenBy(Participant mentee, Participant mentor) {
        if (mentee.person() == mentor.person()) {
            return Optional.of(Sentence.of("pairing.refused.herself"));
        }
        return Readiness.of(now.problem(mentee, List.of(mentor))).forbidden().stream()
                .filter(rule -> rule.pairs() > 0)
                .findFirst()
                .map(rule -> Sentence.of("pairing.refused.rule", rule.rule()));
    }
}
