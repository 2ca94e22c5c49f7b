package org.pairwright.pairing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.pairwright.program.people.Participant;

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

    /** The mentors for a mentee; nothing where she is not in the program. */
    public Optional<Ranking> ofMentee(long program, long mentee) {
        var roster = Roster.of(stores, program, LocalDate.now(clock));
        return roster.participant(mentee).map(one -> {
            var mentors = others(roster, one, roster.mentors());
            var between = new Between(roster, roster.problem(List.of(one), mentors));
            return new Ranking(
                    roster.asInRun(one), true, ranked(mentors, at -> between.mentor(0, mentors.get(at), at)));
        });
    }

    /** The mentees for a mentor; nothing where she is not in the program. */
    public Optional<Ranking> ofMentor(long program, long mentor) {
        var roster = Roster.of(stores, program, LocalDate.now(clock));
        return roster.participant(mentor).map(one -> {
            var mentees = others(roster, one, roster.mentees());
            var between = new Between(roster, roster.problem(mentees, List.of(one)));
            return new Ranking(
                    roster.asInRun(one), false, ranked(mentees, at -> between.mentee(at, mentees.get(at), 0)));
        });
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
