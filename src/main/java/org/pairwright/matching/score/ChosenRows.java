package org.pairwright.matching.score;

import java.util.Arrays;
import java.util.Optional;
import org.pairwright.matching.plain.Chosen;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.rows.Kinds;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.RowsOver;
import org.pairwright.matching.rows.ScoreRows;

/** Scores with what choices add to them. */
public final class ChosenRows implements RowsOver {
    private final ScoreRows all;
    private final int[][] mentors;
    private final int[][] points;

    private ChosenRows(ScoreRows all, Chosen chosen) {
        this.all = all;
        this.mentors = chosen.mentorsOf(all.mentees());
        this.points = new int[mentors.length][];
        for (int mentee = 0; mentee < mentors.length; mentee++) {
            int[] row = new int[mentors[mentee].length];
            for (int at = 0; at < row.length; at++) {
                row[at] = chosen.points(mentee, mentors[mentee][at]);
            }
            points[mentee] = row;
        }
    }

    /** All scores of a problem, by criteria and by choices. */
    public static ScoreRows of(MatchingProblem problem) {
        return of(problem, Pulse.NONE);
    }

    /** The same; the pulse may end it, and is beaten for nobody yet. */
    public static ScoreRows of(MatchingProblem problem, Pulse pulse) {
        var chosen = new Chosen(problem);
        var tables = new ScoreTables(problem, pulse);
        return chosen.most() > 0 && (chosen.menteesChose() || chosen.mentorsChose())
                ? new ChosenRows(tables, chosen)
                : tables;
    }

    @Override
    public ScoreRows all() {
        return all;
    }

    @Override
    public void read(int mentee, int[] row) {
        all.read(mentee, row);
        for (int at = 0; at < mentors[mentee].length; at++) {
            int mentor = mentors[mentee][at];
            row[mentor] = row[mentor] < 0 ? FORBIDDEN : row[mentor] + points[mentee][at];
        }
    }

    @Override
    public int score(int mentee, int mentor) {
        int score = all.score(mentee, mentor);
        int at = Arrays.binarySearch(mentors[mentee], mentor);
        return score < 0 || at < 0 ? score : score + points[mentee][at];
    }

    @Override
    public Optional<Kinds> kinds() {
        return all.kinds().map(kinds -> kinds.except(mentors));
    }
}
