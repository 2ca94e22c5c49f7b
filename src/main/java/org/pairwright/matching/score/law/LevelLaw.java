package org.pairwright.matching.score.law;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.matching.answer.Levelled;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Criterion;

/** Choices with levels: the choices that anybody offers are numbered, and for each stand its level and who offers it. */
public final class LevelLaw implements GroupLaw {
    private static final int NOT_OFFERED = -2;

    private final int most;
    private final int[] wished;
    private final int[][] choices;
    private final int[][] levels;

    /** By mentor group, then by choice. */
    private final short[][] offered;

    private LevelLaw(int most, List<Levelled> wishes, List<Levelled> offers) {
        Map<String, Integer> numbers = new HashMap<>();
        offers.forEach(one -> one.levels().keySet().forEach(word -> numbers.putIfAbsent(word, numbers.size())));
        this.most = most;
        this.offered = offers.stream().map(one -> offered(one, numbers)).toArray(short[][]::new);
        this.wished = wishes.stream().mapToInt(one -> one.levels().size()).toArray();
        this.choices = new int[wishes.size()][];
        this.levels = new int[wishes.size()][];
        for (int group = 0; group < choices.length; group++) {
            var known = wishes.get(group).levels().entrySet().stream()
                    .filter(wish -> numbers.containsKey(wish.getKey()))
                    .toList();
            choices[group] = known.stream()
                    .mapToInt(wish -> numbers.getOrDefault(wish.getKey(), 0))
                    .toArray();
            levels[group] = known.stream().mapToInt(Map.Entry::getValue).toArray();
        }
    }

    public static Grouping of(Criterion criterion, MatchingProblem problem) {
        String asked = criterion.menteeField();
        String given = criterion.mentorField();
        Groups<Levelled> mentees = Groups.of(problem.mentees(), asked, profile -> Levelled.of(profile, asked));
        Groups<Levelled> mentors = Groups.of(problem.mentors(), given, profile -> Levelled.of(profile, given));
        return new Grouping(
                mentees, mentors, new LevelLaw(Math.max(1, criterion.most()), mentees.values(), mentors.values()));
    }

    @Override
    public void fill(int menteeGroup, int[] earned) {
        for (int group = 1; group < earned.length; group++) {
            earned[group] = of(menteeGroup, group);
        }
    }

    @Override
    public int of(int menteeGroup, int mentorGroup) {
        int[] mine = choices[menteeGroup - 1];
        int[] wanted = levels[menteeGroup - 1];
        short[] theirs = offered[mentorGroup - 1];
        int halves = 0;
        for (int at = 0; at < mine.length; at++) {
            int level = theirs[mine[at]];
            halves += level == NOT_OFFERED ? 0 : Levelled.halves(wanted[at], level);
        }
        return (int) ((long) most * halves / (2L * wished[menteeGroup - 1]));
    }

    private static short[] offered(Levelled one, Map<String, Integer> numbers) {
        short[] offered = new short[numbers.size()];
        Arrays.fill(offered, (short) NOT_OFFERED);
        one.levels().forEach((word, level) -> offered[numbers.getOrDefault(word, 0)] = level.shortValue());
        return offered;
    }
}
