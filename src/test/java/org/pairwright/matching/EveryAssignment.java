package org.pairwright.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.score.Answering;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Quota;

/** Tries every assignment that pins, bans, rules, the floor, limits and quotas allow. For a handful of people. */
final class EveryAssignment {
    private final MatchingProblem problem;
    private final PlainScore plain;
    private final long floor;
    private final long price;
    private final List<BitSet> groups = new ArrayList<>();
    private final List<Answering.Numbers> quotas = new ArrayList<>();
    private final Set<String> pinned = new HashSet<>();
    private final int[] given;
    private final int[] within;
    private final int[] mixed;
    private int made;
    private long best = Long.MIN_VALUE;

    /** With an unmet need at this price, and no unpinned pair below this floor. */
    EveryAssignment(MatchingProblem problem, long floor, long price, boolean keepQuotas) {
        this.problem = problem;
        this.plain = new PlainScore(problem);
        this.floor = floor;
        this.price = price;
        var answering = new Answering(problem);
        settings().limits().forEach(limit -> groups.add(answering.within(limit)));
        if (keepQuotas) {
            settings().quotas().forEach(quota -> quotas.add(answering.numbers(quota.field())));
        }
        for (PinBan said : problem.terms().pinsAndBans()) {
            if (said.kind() == PinBan.Kind.PIN) {
                pinned.add(problem.menteePositions().get(said.mentee()) + "/"
                        + problem.mentorPositions().get(said.mentor()));
            }
        }
        this.given = new int[problem.mentors().size()];
        this.within = new int[groups.size()];
        this.mixed = new int[quotas.size()];
    }

    /** The greatest total less the cost of further places and the price of unmet needs; very small if there is none. */
    long best() {
        look(0, 0, 0, 0);
        return best;
    }

    private void look(int mentee, int mentor, int met, long worth) {
        if (mentee == problem.mentees().size()) {
            best = quotasKept() ? Math.max(best, worth) : best;
            return;
        }
        int needs = problem.mentees().get(mentee).count();
        if (mentor == given.length) {
            look(mentee + 1, 0, 0, worth - (needs - met) * price);
            return;
        }
        boolean pin = pinned.contains(mentee + "/" + mentor);
        if (!pin) {
            look(mentee, mentor + 1, met, worth);
        }
        int points = plain.score(mentee, mentor);
        if (points >= 0
                && (pin || points >= floor)
                && met < needs
                && given[mentor] < problem.mentors().get(mentor).count()) {
            long cost = settings().balance() * (long) (running(mentor) + given[mentor]);
            count(mentee, mentor, 1);
            if (groupsKept()) {
                look(mentee, mentor + 1, met + 1, worth + points - cost);
            }
            count(mentee, mentor, -1);
        }
    }

    private void count(int mentee, int mentor, int by) {
        made += by;
        given[mentor] += by;
        for (int at = 0; at < within.length; at++) {
            boolean ofMentees = settings().limits().get(at).side() == Limit.Side.MENTEES;
            within[at] += groups.get(at).get(ofMentees ? mentee : mentor) ? by : 0;
        }
        for (int at = 0; at < mixed.length; at++) {
            mixed[at] += quotas.get(at).mixed(mentee, mentor) ? by : 0;
        }
    }

    private boolean groupsKept() {
        for (int at = 0; at < within.length; at++) {
            int left = settings().limits().get(at).most()
                    - problem.terms().given().running().inLimit(at);
            if (within[at] > Math.max(0, left)) {
                return false;
            }
        }
        return true;
    }

    private boolean quotasKept() {
        for (int at = 0; at < mixed.length; at++) {
            Quota quota = settings().quotas().get(at);
            if (100 * mixed[at] < quota.share() * made) {
                return false;
            }
        }
        return true;
    }

    private int running(int mentor) {
        return problem.terms()
                .given()
                .running()
                .menteesOf(problem.mentors().get(mentor).participant());
    }

    private org.pairwright.program.proposal.Settings settings() {
        return problem.terms().settings();
    }
}
