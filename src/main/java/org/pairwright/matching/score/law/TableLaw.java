package org.pairwright.matching.score.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairwright.matching.answer.Answered;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Comparison.Cell;
import org.pairwright.program.criteria.Comparison.ValueTable;
import org.pairwright.program.criteria.Criterion;

/** A table of answers against answers, its words numbered; of several choices the two worth most count. */
public final class TableLaw implements GroupLaw {
    private static final int NOT_LISTED = 0;

    /** By the numbers of the mentee's and the mentor's word; 0 is any word that is not listed. */
    private final int[][] worth;

    private final int[][] asked;
    private final int[][] answered;

    private TableLaw(int[][] worth, int[][] asked, int[][] answered) {
        this.worth = worth;
        this.asked = asked;
        this.answered = answered;
    }

    public static Grouping of(Criterion criterion, ValueTable table, MatchingProblem problem) {
        Groups<Set<String>> mentees = Groups.of(
                problem.mentees(),
                criterion.menteeField(),
                profile -> Answered.words(profile, criterion.menteeField()));
        Groups<Set<String>> mentors = Groups.of(
                problem.mentors(),
                criterion.mentorField(),
                profile -> Answered.words(profile, criterion.mentorField()));
        int most = Math.max(1, criterion.most());
        Map<String, Integer> menteeWords = new HashMap<>();
        Map<String, Integer> mentorWords = new HashMap<>();
        table.cells().forEach(cell -> number(cell.mentee(), menteeWords));
        table.cells().forEach(cell -> number(cell.mentor(), mentorWords));
        int[][] worth = new int[menteeWords.size() + 1][mentorWords.size() + 1];
        for (Cell cell : table.cells()) {
            int row = number(cell.mentee(), menteeWords);
            int column = number(cell.mentor(), mentorWords);
            int points = (int) ((long) most * cell.parts() / table.most());
            worth[row][column] = Math.max(worth[row][column], points);
        }
        var law = new TableLaw(worth, numbered(mentees.values(), menteeWords), numbered(mentors.values(), mentorWords));
        return new Grouping(mentees, mentors, law);
    }

    @Override
    public void fill(int menteeGroup, int[] earned) {
        for (int group = 1; group < earned.length; group++) {
            earned[group] = of(menteeGroup, group);
        }
    }

    @Override
    public int of(int menteeGroup, int mentorGroup) {
        int points = 0;
        for (int row : asked[menteeGroup - 1]) {
            for (int column : answered[mentorGroup - 1]) {
                points = Math.max(points, worth[row][column]);
            }
        }
        return points;
    }

    private static int number(String written, Map<String, Integer> numbers) {
        return numbers.computeIfAbsent(Answered.word(written), _ -> numbers.size() + 1);
    }

    private static int[][] numbered(List<Set<String>> groups, Map<String, Integer> numbers) {
        return groups.stream()
                .map(words -> words.stream()
                        .mapToInt(word -> numbers.getOrDefault(word, NOT_LISTED))
                        .toArray())
                .toArray(int[][]::new);
    }
}
