package org.pairwright.matching.score.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.matching.answer.TextWords;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Criterion;

/** Words of free texts: for every word the mentors who use it, since any two texts share few of thousands. */
public final class TextLaw implements GroupLaw {
    private final int most;
    private final List<TextWords> mine;
    private final List<TextWords> theirs;
    private final Map<String, List<Integer>> users = new HashMap<>();

    private TextLaw(int most, List<TextWords> mine, List<TextWords> theirs) {
        this.most = most;
        this.mine = mine;
        this.theirs = theirs;
        for (int at = 0; at < theirs.size(); at++) {
            for (String word : theirs.get(at).words()) {
                users.computeIfAbsent(word, _ -> new ArrayList<>()).add(at + 1);
            }
        }
    }

    public static Grouping of(Criterion criterion, MatchingProblem problem) {
        String asked = criterion.menteeField();
        String given = criterion.mentorField();
        Groups<TextWords> mentees = Groups.of(problem.mentees(), asked, profile -> TextWords.of(profile, asked));
        Groups<TextWords> mentors = Groups.of(problem.mentors(), given, profile -> TextWords.of(profile, given));
        return new Grouping(
                mentees, mentors, new TextLaw(Math.max(1, criterion.most()), mentees.values(), mentors.values()));
    }

    @Override
    public void fill(int menteeGroup, int[] earned) {
        Arrays.fill(earned, 0);
        for (String word : mine.get(menteeGroup - 1).words()) {
            for (int group : users.getOrDefault(word, List.of())) {
                earned[group]++;
            }
        }
        for (int group = 1; group < earned.length; group++) {
            earned[group] = earned[group] == 0 ? 0 : worth(menteeGroup, group, earned[group]);
        }
    }

    @Override
    public int of(int menteeGroup, int mentorGroup) {
        int shared = 0;
        for (String word : mine.get(menteeGroup - 1).words()) {
            if (theirs.get(mentorGroup - 1).words().contains(word)) {
                shared++;
            }
        }
        return worth(menteeGroup, mentorGroup, shared);
    }

    private int worth(int menteeGroup, int mentorGroup, int shared) {
        int enough = TextWords.enough(
                mine.get(menteeGroup - 1).words().size(),
                theirs.get(mentorGroup - 1).words().size());
        return (int) ((long) most * Math.min(shared, enough) / enough);
    }
}
