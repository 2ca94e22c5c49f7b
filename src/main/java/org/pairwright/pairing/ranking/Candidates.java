package org.pairwright.pairing.ranking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.pairing.roster.Roster;
import org.pairwright.program.people.Participant;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;

/** Everybody on the other side for one participant, ranked as matching would score them. */
public final class Candidates {
    private static final Comparator<RankedCandidate> BEST_FIRST = Comparator.comparing(RankedCandidate::standing)
            .thenComparing(RankedCandidate::score, Comparator.reverseOrder());

    private final PairingStores stores;
    private final Clock clock;

    public Candidates(PairingStores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /**
     * The mentors for a mentee; nothing where she is not in the program.
     *
     * @param asked of the next run: how much choices count there
     */
    public Optional<Ranking> ofMentee(long program, long mentee, Settings asked) {
        var roster = Roster.of(stores, program, LocalDate.now(clock));
        return roster.participant(mentee).map(one -> {
            var mentors = others(roster, one, roster.mentors());
            var company = company(one, roster.mentees(), asked);
            var between = new Between(roster, roster.problem(company, mentors, counting(asked)));
            return new Ranking(
                    roster.asInRun(one), true, ranked(mentors, at -> between.mentor(0, mentors.get(at), at)));
        });
    }

    /**
     * The mentees for a mentor; nothing where she is not in the program.
     *
     * @param asked of the next run: how much choices count there
     */
    public Optional<Ranking> ofMentor(long program, long mentor, Settings asked) {
        var roster = Roster.of(stores, program, LocalDate.now(clock));
        return roster.participant(mentor).map(one -> {
            var mentees = others(roster, one, roster.mentees());
            var company = company(one, roster.mentors(), asked);
            var between = new Between(roster, roster.problem(mentees, company, counting(asked)));
            return new Ranking(
                    roster.asInRun(one), false, ranked(mentees, at -> between.mentee(at, mentees.get(at), 0)));
        });
    }

    private static Settings counting(Settings asked) {
        return Settings.of(Aim.BEST).withChoices(asked.choices());
    }

    /** Who is looked at comes first; the others of the side only where choices count, which count less where both sides chose. */
    private static List<Participant> company(Participant one, List<Participant> side, Settings asked) {
        var others = side.stream().filter(_ -> asked.choices() > 0).filter(other -> other.id() != one.id());
        return Stream.concat(Stream.of(one), others).toList();
    }

    private static List<Participant> others(Roster roster, Participant one, List<Participant> side) {
        return side.stream()
                .filter(roster::takesPart)
                .filter(other -> other.person() != one.person())
                .toList();
    }

    private static List<RankedCandidate> ranked(List<Participant> others, IntFunction<RankedCandidate> candidate) {
        return IntStream.range(0, others.size())
                .mapToObj(candidate)
                .sorted(BEST_FIRST)
                .toList();
    }
}
