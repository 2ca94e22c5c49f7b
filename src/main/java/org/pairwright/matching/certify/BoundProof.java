package org.pairwright.matching.certify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import org.pairwright.matching.limit.Group;
import org.pairwright.matching.limit.RaisedFloor;
import org.pairwright.matching.limit.Room;
import org.pairwright.matching.limit.Shared;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.proof.Bonds;
import org.pairwright.matching.proof.BondsChecker;
import org.pairwright.matching.proof.Claim;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.proof.PlainRows;
import org.pairwright.matching.proof.Recorded;
import org.pairwright.matching.proof.RecordedBonds;
import org.pairwright.matching.round.Bound;
import org.pairwright.matching.round.Solved;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.Certificate.Beyond;
import org.pairwright.program.proposal.Certificate.Multiplier;
import org.pairwright.program.proposal.ProposedPair;

/** The proof where balance, limits or quotas hold pairs together. */
final class BoundProof implements Proving {
    private final MatchingProblem problem;
    private final Solved solved;
    private final Bound bound;
    private final IntBinaryOperator plain;
    private final IntConsumer beforeEachMentee;

    BoundProof(MatchingProblem problem, Solved solved, Bound bound, PlainScore plain, IntConsumer beforeEachMentee) {
        this.problem = problem;
        this.solved = solved;
        this.bound = bound;
        this.plain = new PlainRows(problem, plain, beforeEachMentee)
                .pairByPair(problem.mentors().size());
        this.beforeEachMentee = beforeEachMentee;
    }

    @Override
    public Certificate certificate() {
        var made = bound.pairs(solved.round(), bound.found().mentorsOf());
        Values values = values(bound.found().proof(), bound.room());
        Map<Couple, Long> premiums = premiums(values, plain);
        long total =
                made.keySet().stream().mapToLong(pair -> points(plain, pair)).sum();
        long unmet = needs() - made.size();
        long cost = cost(made);
        long worth = total - cost - unmet * bound.room().unplacedPrice();
        return new Certificate(
                bound.room().unplacedPrice(),
                solved.least(),
                total,
                unmet,
                prices(values),
                benefits(values),
                named(premiums),
                new Beyond(cost, values.groups, multipliers(), most(values, premiums) - worth));
    }

    @Override
    public void verify(Certificate certificate, List<ProposedPair> pairs) {
        Claim claim = Recorded.claim(problem, certificate, pairs);
        Bonds bonds = RecordedBonds.bonds(problem, certificate);
        BondsChecker.verify(claim, bonds, plain, beforeEachMentee);
        if (problem.terms().aim() != Aim.BEST) {
            BondsChecker.verifyMostPlaced(claim, bonds, problem.terms().mostPoints());
        }
        bound.fair().ifPresent(this::verifyFair);
    }

    /** Two counts prove it: as many as can be are placed above the raised floor, and fewer with one point more. */
    private void verifyFair(RaisedFloor level) {
        long most = provedMade(level.most(), problem.terms().floor());
        require(most == level.most().made() + solved.round().pins().size());
        require(level.most().made() == 0 || provedMade(level.above(), level.least() + 1) < most);
    }

    private long provedMade(Shared counted, long floor) {
        IntBinaryOperator allowed = (mentee, mentor) -> {
            int points = plain.applyAsInt(mentee, mentor);
            boolean pinned = solved.round().pins().contains(new Couple(mentee, mentor));
            return points >= floor || (points >= 0 && pinned) ? 0 : PlainScore.FORBIDDEN;
        };
        Room counting = bound.room().withPrice(1).withBalance(0);
        Values values = values(counted, counting);
        var pairs = bound.pairs(solved.round(), counted.mentorsOf());
        Map<Couple, Long> premiums = new HashMap<>();
        pairs.keySet().forEach(pair -> premiums.put(pair, points(allowed, pair) - values.of(pair)));
        var dual = new Claim.Dual(1, 0, 0, needs() - pairs.size(), values.benefits, values.prices, premiums);
        var claim = new Claim(counts(problem.mentees()), counts(problem.mentors()), pairs, dual);
        Bonds told = RecordedBonds.bonds(problem, certificate());
        List<Bonds.Limited> groups = new ArrayList<>();
        for (int at = 0; at < told.groups().size(); at++) {
            Bonds.Limited group = told.groups().get(at);
            groups.add(new Bonds.Limited(group.ofMentees(), group.members(), group.most(), values.groups.get(at)));
        }
        BondsChecker.verify(claim, new Bonds(0, told.taken(), groups, List.of(), 0), allowed, beforeEachMentee);
        return pairs.size();
    }

    /** Prices so high that no place taken costs more, also where a pin takes it. */
    private Values values(Shared shared, Room room) {
        int[] given = new int[problem.mentors().size()];
        for (int[] mentors : shared.mentorsOf()) {
            for (int mentor : mentors) {
                given[mentor]++;
            }
        }
        List<Long> prices = new ArrayList<>();
        for (int mentor = 0; mentor < given.length; mentor++) {
            long last = room.balance() * (room.taken()[mentor] + given[mentor] - 1L);
            boolean pinnedOnly = given[mentor] == 0 && pinned(mentor);
            prices.add(pinnedOnly ? Math.max(shared.prices()[mentor], last) : shared.prices()[mentor]);
        }
        List<Long> benefits = new ArrayList<>();
        for (long benefit : shared.benefits()) {
            benefits.add(benefit);
        }
        List<Long> groups = new ArrayList<>();
        for (long price : shared.groupPrices()) {
            groups.add(price);
        }
        return new Values(benefits, prices, groups, room.groups());
    }

    private boolean pinned(int mentor) {
        return solved.round().pins().stream().anyMatch(pin -> pin.mentor() == mentor);
    }

    /** Where a pair of the proof earns more than its values, and for every pinned pair; what a pin costs is below 0. */
    private Map<Couple, Long> premiums(Values values, IntBinaryOperator score) {
        Map<Couple, Long> premiums = new HashMap<>();
        bound.pairs(solved.round(), bound.found().proof().mentorsOf()).forEach((pair, pinned) -> {
            long premium = points(score, pair) + added(pair) - values.of(pair);
            if (premium != 0) {
                premiums.put(pair, premium);
            }
        });
        return premiums;
    }

    private long added(Couple pair) {
        long added = 0;
        for (int at = 0; at < bound.quotas().size(); at++) {
            added += bound.found().multipliers()[at] * bound.quotas().get(at).count(pair.mentee(), pair.mentor());
        }
        return added;
    }

    /** The bound that the values prove. */
    private long most(Values values, Map<Couple, Long> premiums) {
        long most = premiums.values().stream().mapToLong(Long::longValue).sum();
        for (int mentee = 0; mentee < values.benefits.size(); mentee++) {
            most += problem.mentees().get(mentee).count() * values.benefits.get(mentee);
        }
        for (int mentor = 0; mentor < values.prices.size(); mentor++) {
            for (int place = 0; place < problem.mentors().get(mentor).count(); place++) {
                most += Math.max(0, values.prices.get(mentor) - placeCost(mentor, place));
            }
        }
        Bonds told = RecordedBonds.bonds(problem, beyondOnly(values));
        for (Bonds.Limited group : told.groups()) {
            most += group.most() * group.price();
        }
        return most;
    }

    private Certificate beyondOnly(Values values) {
        return new Certificate(
                0, 0, 0, 0, List.of(), List.of(), List.of(), new Beyond(0, values.groups, multipliers(), 0));
    }

    private long cost(Map<Couple, Boolean> made) {
        int[] given = new int[problem.mentors().size()];
        long cost = 0;
        for (Couple pair : made.keySet()) {
            cost += placeCost(pair.mentor(), given[pair.mentor()]++);
        }
        return cost;
    }

    private long placeCost(int mentor, int place) {
        int running = problem.terms()
                .given()
                .running()
                .menteesOf(problem.mentors().get(mentor).participant());
        return problem.terms().settings().balance() * (long) (running + place);
    }

    private List<Multiplier> multipliers() {
        List<Multiplier> multipliers = new ArrayList<>();
        for (int at = 0; at < bound.quotas().size(); at++) {
            long multiplier = bound.found().multipliers()[at];
            multipliers.add(new Multiplier(
                    bound.found().kept()[at],
                    multiplier * bound.quotas().get(at).given(),
                    multiplier * bound.quotas().get(at).taken()));
        }
        return multipliers;
    }

    private List<Certificate.Benefit> benefits(Values values) {
        List<Certificate.Benefit> benefits = new ArrayList<>();
        for (int mentee = 0; mentee < values.benefits.size(); mentee++) {
            benefits.add(new Certificate.Benefit(mentee(mentee), values.benefits.get(mentee)));
        }
        return benefits;
    }

    private List<Certificate.Price> prices(Values values) {
        List<Certificate.Price> prices = new ArrayList<>();
        for (int mentor = 0; mentor < values.prices.size(); mentor++) {
            if (values.prices.get(mentor) != 0) {
                prices.add(new Certificate.Price(mentor(mentor), values.prices.get(mentor)));
            }
        }
        return prices;
    }

    private List<Certificate.Premium> named(Map<Couple, Long> premiums) {
        return premiums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Couple.IN_ORDER))
                .map(entry -> new Certificate.Premium(
                        mentee(entry.getKey().mentee()), mentor(entry.getKey().mentor()), entry.getValue()))
                .toList();
    }

    private long mentee(int position) {
        return problem.mentees().get(position).participant();
    }

    private long mentor(int position) {
        return problem.mentors().get(position).participant();
    }

    private long needs() {
        return problem.mentees().stream().mapToLong(Candidate::count).sum();
    }

    private static long points(IntBinaryOperator score, Couple pair) {
        return score.applyAsInt(pair.mentee(), pair.mentor());
    }

    private static List<Integer> counts(List<Candidate> side) {
        return side.stream().map(Candidate::count).toList();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("the certificate does not hold: the lowest score is not as high as can be");
        }
    }

    /** The values of one proof. */
    private record Values(List<Long> benefits, List<Long> prices, List<Long> groups, List<Group> members) {

        /** What a pair is worth by them. */
        long of(Couple pair) {
            long worth = benefits.get(pair.mentee()) + prices.get(pair.mentor());
            for (int at = 0; at < members.size(); at++) {
                Group group = members.get(at);
                worth += group.members().get(group.ofMentees() ? pair.mentee() : pair.mentor()) ? groups.get(at) : 0;
            }
            return worth;
        }
    }
}
