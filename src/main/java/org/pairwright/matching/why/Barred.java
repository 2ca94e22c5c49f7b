package org.pairwright.matching.why;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Criterion;

/** What bars one mentee from mentors: how many each criterion in force forbids, and how many it alone forbids. */
final class Barred {
    private final List<Criterion> criteria;
    private final int[] forbids;
    private final int[] aloneForbids;
    private int others;

    Barred(MatchingProblem problem, PlainScore plain, int mentee) {
        this.criteria = plain.criteria();
        this.forbids = new int[criteria.size()];
        this.aloneForbids = new int[criteria.size()];
        for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
            if (!plain.samePerson(mentee, mentor)) {
                others++;
                count(plain, mentee, mentor);
            }
        }
    }

    /** How many mentors there are besides herself. */
    int others() {
        return others;
    }

    /** The rule that forbids most mentors. */
    Optional<Rule> hardest() {
        return greatest(forbids);
    }

    /** The rule without which most mentors would become possible. */
    Optional<Rule> mostToGain() {
        return greatest(aloneForbids);
    }

    /** A rule and a number of mentors. */
    record Rule(Criterion criterion, int mentors) {}

    private void count(PlainScore plain, int mentee, int mentor) {
        int[] forbidding = IntStream.range(0, criteria.size())
                .filter(at -> !plain.judge(at, mentee, mentor).allowed())
                .toArray();
        for (int at : forbidding) {
            forbids[at]++;
        }
        if (forbidding.length == 1 && !plain.banned(mentee, mentor)) {
            aloneForbids[forbidding[0]]++;
        }
    }

    private Optional<Rule> greatest(int[] counts) {
        return IntStream.range(0, counts.length)
                .filter(at -> counts[at] > 0)
                .mapToObj(at -> new Rule(criteria.get(at), counts[at]))
                .max(Comparator.comparingInt(Rule::mentors));
    }
}
