package org.pairwright.matching.proof;

import static org.pairwright.matching.proof.Faults.require;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.proof.Claim.Dual;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.ProposedPair;

/**
 * Reads the claim out of a certificate and the pairs it stands for, so that also a run of long ago can be checked. Which
 * pairs are pinned is taken from the problem, not from the pairs.
 */
public final class Recorded {
    private final Map<Long, Integer> mentees;
    private final Map<Long, Integer> mentors;

    private Recorded(MatchingProblem problem) {
        this.mentees = problem.menteePositions();
        this.mentors = problem.mentorPositions();
    }

    /**
     * Reads it.
     *
     * @throws IllegalStateException if it names somebody who is not in the problem, anybody twice, or leaves out a pin
     */
    public static Claim claim(MatchingProblem problem, Certificate certificate, List<ProposedPair> pairs) {
        var recorded = new Recorded(problem);
        return new Claim(
                counts(problem.mentees()),
                counts(problem.mentors()),
                recorded.pairs(problem, pairs),
                recorded.dual(certificate));
    }

    /**
     * Reads what proves a fair match, beside the claim.
     *
     * @throws IllegalStateException if it names somebody who is not in the problem
     */
    public static Levels levels(MatchingProblem problem, Certificate certificate) {
        var recorded = new Recorded(problem);
        return new Levels(
                problem.terms().mostPoints(),
                certificate.levels().stream().map(recorded::digit).toList());
    }

    private Levels.Digit digit(Certificate.Level level) {
        return new Levels.Digit(
                level.score(),
                level.benefits().stream()
                        .map(one -> new Levels.Value(mentee(one.mentee()), one.points()))
                        .toList(),
                level.prices().stream()
                        .map(one -> new Levels.Value(mentor(one.mentor()), one.points()))
                        .toList());
    }

    private Map<Couple, Boolean> pairs(MatchingProblem problem, List<ProposedPair> pairs) {
        Set<Couple> pinned = pinned(problem);
        Map<Couple, Boolean> couples = new HashMap<>();
        for (ProposedPair pair : pairs) {
            Couple couple = couple(pair.mentee(), pair.mentor());
            require(couples.put(couple, pinned.contains(couple)) == null, "a pair stands twice");
        }
        require(couples.keySet().containsAll(pinned), "a pinned pair was not made");
        return couples;
    }

    private Set<Couple> pinned(MatchingProblem problem) {
        Set<Couple> pinned = new HashSet<>();
        for (PinBan said : problem.terms().pinsAndBans()) {
            if (said.kind() == PinBan.Kind.PIN
                    && mentees.containsKey(said.mentee())
                    && mentors.containsKey(said.mentor())) {
                pinned.add(couple(said.mentee(), said.mentor()));
            }
        }
        return pinned;
    }

    private Dual dual(Certificate certificate) {
        Map<Couple, Long> premiums = new HashMap<>();
        for (var premium : certificate.premiums()) {
            Couple couple = couple(premium.mentee(), premium.mentor());
            require(premiums.put(couple, premium.points()) == null, "a premium stands twice");
        }
        return new Dual(
                certificate.unplacedPrice(),
                certificate.leastPoints(),
                certificate.totalPoints(),
                certificate.unmetNeeds(),
                benefits(certificate),
                prices(certificate),
                premiums);
    }

    private List<Long> benefits(Certificate certificate) {
        Map<Integer, Long> benefits = new HashMap<>();
        certificate.benefits().forEach(benefit -> benefits.put(mentee(benefit.mentee()), benefit.points()));
        require(
                benefits.size() == mentees.size() && certificate.benefits().size() == mentees.size(),
                "not one benefit for each mentee");
        return inOrder(benefits, mentees.size());
    }

    private List<Long> prices(Certificate certificate) {
        Map<Integer, Long> prices = new HashMap<>();
        certificate.prices().forEach(price -> prices.put(mentor(price.mentor()), price.points()));
        require(prices.size() == certificate.prices().size(), "a price stands twice");
        return inOrder(prices, mentors.size());
    }

    private Couple couple(long mentee, long mentor) {
        return new Couple(mentee(mentee), mentor(mentor));
    }

    private int mentee(long participant) {
        return position(mentees, participant);
    }

    private int mentor(long participant) {
        return position(mentors, participant);
    }

    private static int position(Map<Long, Integer> positions, long participant) {
        require(positions.containsKey(participant), "somebody is not in the run: " + participant);
        return positions.getOrDefault(participant, 0);
    }

    private static List<Long> inOrder(Map<Integer, Long> values, int size) {
        List<Long> all = new ArrayList<>(size);
        for (int at = 0; at < size; at++) {
            all.add(values.getOrDefault(at, 0L));
        }
        return all;
    }

    private static List<Integer> counts(List<Candidate> side) {
        return side.stream().map(Candidate::count).toList();
    }
}
