package org.pairwright.pairing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.pairing.roster.Roster;
import org.pairwright.pairing.roster.RulesBetween;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.people.Participant;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Whether proposed pairs can still be made of the people as they are now. */
final class StillPossible {
    private static final Sentence LOOKING = Sentence.of("pairing.progress.possible");

    private final Roster now;
    private final Progress progress;
    private final Map<Long, Integer> needs = new HashMap<>();
    private final Map<Long, Integer> places = new HashMap<>();

    StillPossible(Roster now, Progress progress) {
        this.now = now;
        this.progress = progress;
    }

    /** One sentence for every pair that is not possible any more. */
    List<Sentence> refusals(Collection<ProposedPair> pairs) {
        var refusals = new ArrayList<Sentence>();
        int looked = 0;
        for (ProposedPair pair : pairs) {
            progress.report(looked++, pairs.size(), LOOKING);
            refusal(pair)
                    .map(why ->
                            Sentence.of("pairing.refused.pair", now.name(pair.mentee()), now.name(pair.mentor()), why))
                    .ifPresent(refusals::add);
        }
        return refusals;
    }

    private Optional<Sentence> refusal(ProposedPair pair) {
        var mentee = now.participant(pair.mentee());
        var mentor = now.participant(pair.mentor());
        if (mentee.isEmpty() || mentor.isEmpty()) {
            return Optional.of(Sentence.of("pairing.refused.gone"));
        }
        return absent(mentee.get())
                .or(() -> absent(mentor.get()))
                .or(() -> known(pair))
                .or(() -> banned(pair))
                .or(() -> new RulesBetween(now).brokenBy(mentee.get(), mentor.get()))
                .or(() -> noNeed(mentee.get()))
                .or(() -> noPlace(mentor.get()));
    }

    private Optional<Sentence> absent(Participant one) {
        return now.takesPart(one)
                ? Optional.empty()
                : Optional.of(Sentence.of("pairing.refused.status", now.name(one.id()), one.status()));
    }

    private Optional<Sentence> known(ProposedPair pair) {
        return now.notAgain(pair.mentee(), pair.mentor())
                ? Optional.of(Sentence.of("pairing.refused.known"))
                : Optional.empty();
    }

    private Optional<Sentence> banned(ProposedPair pair) {
        return now.pinsAndBans().stream()
                .filter(said -> said.kind() == PinBan.Kind.BAN)
                .filter(said -> said.mentee() == pair.mentee() && said.mentor() == pair.mentor())
                .findFirst()
                .map(_ -> Sentence.of("pairing.refused.banned"));
    }

    private Optional<Sentence> noNeed(Participant mentee) {
        int wanted = needs.merge(mentee.id(), 1, Integer::sum);
        return wanted <= now.needsLeft(mentee)
                ? Optional.empty()
                : Optional.of(Sentence.of("pairing.refused.noNeed", now.name(mentee.id())));
    }

    private Optional<Sentence> noPlace(Participant mentor) {
        int wanted = places.merge(mentor.id(), 1, Integer::sum);
        return wanted <= now.placesLeft(mentor)
                ? Optional.empty()
                : Optional.of(Sentence.of("pairing.refused.noPlace", now.name(mentor.id())));
    }
}
