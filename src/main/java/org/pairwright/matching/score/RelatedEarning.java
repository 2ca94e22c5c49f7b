package org.pairwright.matching.score;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.rows.Kinds;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;

/** A criterion about how two people stand to each other: reporting line, met before. */
final class RelatedEarning implements Earning {
    /** More than all points that can be earned. */
    private static final int SPARED = 1 << 29;

    private final Criterion criterion;
    private final Relation relation;
    private final boolean[] menteeUnknown;
    private final int[] unknownMentors;
    private final boolean[] related;

    private RelatedEarning(Criterion criterion, Relation relation, boolean[] menteeUnknown, boolean[] mentorUnknown) {
        this.criterion = criterion;
        this.relation = relation;
        this.menteeUnknown = menteeUnknown;
        this.unknownMentors = IntStream.range(0, mentorUnknown.length)
                .filter(at -> mentorUnknown[at])
                .toArray();
        this.related = new boolean[mentorUnknown.length];
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
    public boolean keepsSomeOut() {
        return criterion.missing() == MissingPolicy.STAYS_OUT;
    }

    @Override
    public boolean keepsOutMentee(int mentee) {
        return criterion.missing() == MissingPolicy.STAYS_OUT && menteeUnknown[mentee];
    }

    @Override
    public boolean keepsOutMentor(int mentor) {
        return criterion.missing() == MissingPolicy.STAYS_OUT && Arrays.binarySearch(unknownMentors, mentor) >= 0;
    }

    /** Whether this only forbids some mentors to a mentee, those that it marks. */
    boolean onlyForbidsSome(int mentee) {
        boolean not = criterion.weight() instanceof Weight.MustNot;
        return isRule() && not && unknownMentors.length == 0 && !menteeUnknown[mentee];
    }

    /** Who is in a relation is a kind of her own; of the others it matters only whether anything is known. */
    Kinds except(Kinds kinds) {
        boolean[] mentorUnknown = new boolean[related.length];
        for (int mentor : unknownMentors) {
            mentorUnknown[mentor] = true;
        }
        return kinds.except(relation.ofAll()).parted(menteeUnknown, mentorUnknown);
    }

    int[] related(int mentee) {
        return relation.of(mentee);
    }

    @Override
    public int earned(int mentee, int mentor) {
        boolean not = criterion.weight() instanceof Weight.MustNot;
        if (Arrays.binarySearch(relation.of(mentee), mentor) >= 0) {
            return not ? 0 : Math.max(1, criterion.most());
        }
        boolean unknown = menteeUnknown[mentee] || Arrays.binarySearch(unknownMentors, mentor) >= 0;
        return unknown ? Earning.unknown(criterion) : not ? Math.max(1, criterion.most()) : 0;
    }

    /** A wish adds its points; a rule writes {@code FORBIDDEN} over the pairs that break it. Most pairs are not touched. */
    void applyTo(int mentee, int[] row) {
        int most = Math.max(1, criterion.most());
        boolean not = criterion.weight() instanceof Weight.MustNot;
        int usual = menteeUnknown[mentee] ? Earning.unknown(criterion) : not ? most : 0;
        for (int mentor : relation.of(mentee)) {
            related[mentor] = true;
        }
        for (int mentor : unknownMentors) {
            if (!related[mentor]) {
                change(mentor, Earning.unknown(criterion), usual, row);
            }
        }
        for (int mentor : relation.of(mentee)) {
            related[mentor] = false;
            change(mentor, not ? 0 : most, usual, row);
        }
        settle(usual, row);
    }

    /** What differs from the usual is made to come out right once the usual is settled. */
    private void change(int mentor, int earned, int usual, int[] row) {
        if (!isRule()) {
            row[mentor] += earned - usual;
        } else if (earned == 0) {
            row[mentor] = Layer.NEVER;
        } else if (usual == 0 && row[mentor] >= 0) {
            row[mentor] += SPARED;
        }
    }

    private void settle(int usual, int[] row) {
        if (isRule() && usual == 0) {
            for (int mentor = 0; mentor < row.length; mentor++) {
                row[mentor] = row[mentor] >= SPARED ? row[mentor] - SPARED : Layer.NEVER;
            }
        } else if (!isRule() && usual != 0) {
            for (int mentor = 0; mentor < row.length; mentor++) {
                row[mentor] += usual;
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
