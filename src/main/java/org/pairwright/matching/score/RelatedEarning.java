package org.pairwright.matching.score;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.solve.ScoreRows;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;

/** A criterion about how two people stand to each other: reporting line, met before. */
final class RelatedEarning implements Earning {
    private final Criterion criterion;
    private final Relation relation;
    private final boolean[] menteeUnknown;
    private final int[] unknownMentors;
    private final int[] earned;

    private RelatedEarning(Criterion criterion, Relation relation, boolean[] menteeUnknown, boolean[] mentorUnknown) {
        this.criterion = criterion;
        this.relation = relation;
        this.menteeUnknown = menteeUnknown;
        this.unknownMentors = IntStream.range(0, mentorUnknown.length)
                .filter(at -> mentorUnknown[at])
                .toArray();
        this.earned = new int[mentorUnknown.length];
    }

    static RelatedEarning ofReportingLine(Criterion criterion, MatchingProblem problem) {
        return new RelatedEarning(
                criterion, Relation.line(problem), unlinked(problem.mentees()), unlinked(problem.mentors()));
    }

    static RelatedEarning ofMetBefore(Criterion criterion, MatchingProblem problem) {
        return new RelatedEarning(
                criterion,
                Relation.met(problem),
                new boolean[problem.mentees().size()],
                new boolean[problem.mentors().size()]);
    }

    @Override
    public boolean isRule() {
        return criterion.isRule();
    }

    @Override
    public boolean keepsOutMentee(int mentee) {
        return criterion.missing() == MissingPolicy.STAYS_OUT && menteeUnknown[mentee];
    }

    @Override
    public boolean keepsOutMentor(int mentor) {
        return criterion.missing() == MissingPolicy.STAYS_OUT && Arrays.binarySearch(unknownMentors, mentor) >= 0;
    }

    @Override
    public void applyTo(int mentee, int[] row) {
        int most = Math.max(1, criterion.most());
        boolean not = criterion.weight() instanceof Weight.MustNot;
        Arrays.fill(earned, menteeUnknown[mentee] ? Earning.unknown(criterion) : not ? most : 0);
        for (int mentor : unknownMentors) {
            earned[mentor] = Earning.unknown(criterion);
        }
        for (int mentor : relation.of(mentee)) {
            earned[mentor] = not ? 0 : most;
        }
        if (isRule()) {
            forbid(row);
        } else {
            add(row);
        }
    }

    private void add(int[] row) {
        for (int mentor = 0; mentor < row.length; mentor++) {
            row[mentor] += earned[mentor];
        }
    }

    private void forbid(int[] row) {
        for (int mentor = 0; mentor < row.length; mentor++) {
            if (earned[mentor] == 0) {
                row[mentor] = ScoreRows.FORBIDDEN;
            }
        }
    }

    private static boolean[] unlinked(List<Candidate> side) {
        boolean[] unlinked = new boolean[side.size()];
        for (int at = 0; at < unlinked.length; at++) {
            unlinked[at] = side.get(at).managers().isEmpty();
        }
        return unlinked;
    }
}
