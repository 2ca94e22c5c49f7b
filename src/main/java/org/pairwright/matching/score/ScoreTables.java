package org.pairwright.matching.score;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.solve.ScoreRows;
import org.pairwright.program.criteria.Weight;

/**
 * The same scores as {@link PlainScore}, a row at a time and fast: for every criterion the people are grouped by their
 * answers, a mentee's group is compared once with every mentor group, and the row is gathered from that. Not for several
 * threads at once.
 */
public final class ScoreTables implements ScoreRows {
    private final int mentees;
    private final int mentors;
    private final List<Earning> wishes;
    private final List<Earning> rules;
    private final boolean[] menteeStaysOut;
    private final int[] mentorsStayingOut;
    private final Relation never;

    public ScoreTables(MatchingProblem problem) {
        this.mentees = problem.mentees().size();
        this.mentors = problem.mentors().size();
        var inForce = problem.terms().criteria().stream()
                .filter(criterion -> !(criterion.weight() instanceof Weight.Off))
                .map(criterion -> Earning.of(criterion, problem))
                .toList();
        this.wishes = inForce.stream().filter(one -> !one.isRule()).toList();
        this.rules = inForce.stream().filter(Earning::isRule).toList();
        this.menteeStaysOut = new boolean[mentees];
        for (int at = 0; at < mentees; at++) {
            int mentee = at;
            menteeStaysOut[at] = inForce.stream().anyMatch(one -> one.keepsOutMentee(mentee));
        }
        this.mentorsStayingOut = IntStream.range(0, mentors)
                .filter(at -> inForce.stream().anyMatch(one -> one.keepsOutMentor(at)))
                .toArray();
        this.never = Relation.never(problem);
    }

    @Override
    public int mentees() {
        return mentees;
    }

    @Override
    public int mentors() {
        return mentors;
    }

    @Override
    public void read(int mentee, int[] row) {
        if (menteeStaysOut[mentee]) {
            Arrays.fill(row, FORBIDDEN);
            return;
        }
        Arrays.fill(row, 0);
        wishes.forEach(wish -> wish.applyTo(mentee, row));
        rules.forEach(rule -> rule.applyTo(mentee, row));
        forbid(never.of(mentee), row);
        forbid(mentorsStayingOut, row);
    }

    private static void forbid(int[] some, int[] row) {
        for (int mentor : some) {
            row[mentor] = FORBIDDEN;
        }
    }
}
