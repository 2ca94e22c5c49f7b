package org.pairwright.matching.round;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pairwright.matching.limit.Group;
import org.pairwright.matching.limit.Mixing;
import org.pairwright.matching.limit.QuotaSearch;
import org.pairwright.matching.limit.Quoted;
import org.pairwright.matching.limit.RaisedFloor;
import org.pairwright.matching.limit.Room;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.problem.Terms;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.score.Answering;
import org.pairwright.matching.solve.Demand;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Quota;

/**
 * A solved problem in which pairs hang together: by balance, limits or quotas.
 *
 * @param room what the pins leave to give
 * @param quotas in the order of the settings
 * @param found the assignment and its proof
 * @param fair how the lowest score was raised, where that was the aim
 */
public record Bound(Room room, List<Mixing> quotas, Quoted found, Optional<RaisedFloor> fair) {
    /** A mixed pair more is worth at most so many of the best pairs; beyond that a quota counts as out of reach. */
    private static final long DEAREST_MIXED_PAIR = 100;

    private static final long PERCENT = 100;

    /**
     * Solves.
     *
     * @param open all scores without the pinned pairs
     */
    public static Bound of(MatchingProblem problem, ScoreRows open, Pulse pulse) {
        return of(problem, open, Preference.NONE, pulse);
    }

    /** The same where some pairs are preferred; the room is in points that count as often as the preference says. */
    public static Bound of(MatchingProblem problem, ScoreRows open, Preference prefers, Pulse pulse) {
        Terms terms = problem.terms();
        var round = new Round(problem);
        List<Mixing> quotas = quotas(problem);
        Room room = room(problem, round);
        Optional<RaisedFloor> fair = terms.aim() == Aim.FAIR
                ? Optional.of(RaisedFloor.of(open, room, terms.floor(), terms.mostPoints(), pulse))
                : Optional.empty();
        long least = fair.map(RaisedFloor::least).orElse(terms.floor());
        var asked = new QuotaSearch.Asked(
                quotas, pinned(quotas, round.pins()), Math.multiplyExact(greatest(problem), prefers.scale()));
        Room scaled = room.times(prefers.scale());
        var found = QuotaSearch.solve(prefers.in(open.atLeast(least)), scaled, asked, pulse);
        return new Bound(scaled, quotas, found, fair);
    }

    /** The groups that limits make, by position, for as many pairs as running ones and pins leave. */
    public static List<Group> groups(MatchingProblem problem) {
        var answering = new Answering(problem);
        List<Couple> pins = new Round(problem).pins();
        List<Limit> limits = problem.terms().settings().limits();
        return IntStream.range(0, limits.size())
                .mapToObj(at -> {
                    boolean ofMentees = limits.get(at).side() == Limit.Side.MENTEES;
                    var members = answering.within(limits.get(at));
                    long taken = problem.terms().given().running().inLimit(at);
                    long pinned = pins.stream()
                            .filter(pin -> members.get(ofMentees ? pin.mentee() : pin.mentor()))
                            .count();
                    return new Group(
                            ofMentees, members, Math.max(0, limits.get(at).most() - taken) - pinned);
                })
                .toList();
    }

    /** What the price of an unmet need must outweigh of one pair: its points, the cost of its place, what quotas may add. */
    public static long price(MatchingProblem problem) {
        if (problem.terms().aim() == Aim.BEST) {
            return Solved.price(problem);
        }
        long mixed = PERCENT
                * greatest(problem)
                * problem.terms().settings().quotas().size();
        return new Demand(Round.counts(problem.mentees()), Round.counts(problem.mentors()), 0)
                .priceAbove(Math.addExact(most(problem), mixed));
    }

    private static long greatest(MatchingProblem problem) {
        return DEAREST_MIXED_PAIR * (most(problem) + 1);
    }

    private static long most(MatchingProblem problem) {
        long dearest = problem.mentors().stream()
                .mapToLong(mentor -> problem.terms().given().running().menteesOf(mentor.participant()) + mentor.count())
                .max()
                .orElse(0);
        return problem.terms().mostPoints() + problem.terms().settings().balance() * dearest;
    }

    private static Room room(MatchingProblem problem, Round round) {
        Demand left = round.left(0);
        int[] taken = problem.mentors().stream()
                .map(Candidate::participant)
                .mapToInt(problem.terms().given().running()::menteesOf)
                .toArray();
        round.pins().forEach(pin -> taken[pin.mentor()]++);
        return new Room(
                left.needs(),
                left.places(),
                taken,
                problem.terms().settings().balance(),
                groups(problem),
                price(problem));
    }

    /** The quotas by positions, in the order of the settings. */
    public static List<Mixing> quotas(MatchingProblem problem) {
        var answering = new Answering(problem);
        return problem.terms().settings().quotas().stream()
                .map(quota -> quota(answering, quota))
                .toList();
    }

    private static Mixing quota(Answering answering, Quota quota) {
        Answering.Numbers numbers = answering.numbers(quota.field());
        return Mixing.of(numbers.mentees(), numbers.mentors(), quota.share());
    }

    private static long[] pinned(List<Mixing> quotas, List<Couple> pins) {
        long[] pinned = new long[quotas.size()];
        Arrays.setAll(
                pinned,
                at -> pins.stream()
                        .mapToLong(pin -> quotas.get(at).count(pin.mentee(), pin.mentor()))
                        .sum());
        return pinned;
    }

    /** The pairs of an assignment and the pinned ones, which are true. */
    public Map<Couple, Boolean> pairs(Round round, int[][] mentorsOf) {
        Map<Couple, Boolean> pairs = new HashMap<>();
        for (int mentee = 0; mentee < mentorsOf.length; mentee++) {
            for (int mentor : mentorsOf[mentee]) {
                pairs.put(new Couple(mentee, mentor), false);
            }
        }
        round.pins().forEach(pin -> pairs.put(pin, true));
        return pairs;
    }
}
