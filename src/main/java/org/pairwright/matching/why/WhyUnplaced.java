package org.pairwright.matching.why;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.text.Sentence;

/** Says why a mentee got fewer mentors than she needs, and what would help. */
public final class WhyUnplaced {
    private final MatchingProblem problem;
    private final PlainScore plain;
    private final ScoreRows rows;
    private final int[] row;
    private final long floor;
    private final LeftOut shortage;
    private final CriterionWords words;

    /** The rows are all scores of the problem, the pinned pairs among them. */
    public WhyUnplaced(MatchingProblem problem, PlainScore plain, ScoreRows rows, LeftOut shortage) {
        this.problem = problem;
        this.plain = plain;
        this.rows = rows;
        this.row = new int[rows.mentors()];
        this.floor = problem.terms().floor();
        this.shortage = shortage;
        this.words = new CriterionWords(problem.terms().labels());
    }

    /**
     * By position.
     *
     * @param unmet how many mentors she lacks
     */
    public Unplaced of(int mentee, int unmet) {
        List<Criterion> unanswered = plain.keepOutMentee(mentee);
        if (!unanswered.isEmpty()) {
            return staysOut(mentee, unmet, unanswered);
        }
        int[] allowed = mentors(mentee, 0);
        if (allowed.length == 0) {
            return nobodyAllowed(mentee, unmet);
        }
        int[] enough = mentors(mentee, floor);
        if (enough.length == 0) {
            return belowTheFloor(mentee, unmet, allowed);
        }
        int needed = problem.mentees().get(mentee).count();
        if (enough.length < needed) {
            return unplaced(
                    mentee,
                    unmet,
                    Sentence.of("matching.unplaced.tooFewMentors", enough.length, needed),
                    waiving(new Barred(problem, plain, mentee)));
        }
        return unplaced(mentee, unmet, shortage.why(mentee), shortage.repair(mentee));
    }

    private Unplaced staysOut(int mentee, int unmet, List<Criterion> unanswered) {
        var fields = unanswered.stream()
                .map(Criterion::menteeField)
                .distinct()
                .map(words::field)
                .toList();
        return unplaced(
                mentee,
                unmet,
                Sentence.of("matching.unplaced.staysOut", fields),
                Optional.of(Sentence.of("matching.repair.answer", fields)));
    }

    private Unplaced nobodyAllowed(int mentee, int unmet) {
        var barred = new Barred(problem, plain, mentee);
        Sentence why = barred.hardest()
                .map(rule -> Sentence.of(
                        "matching.unplaced.forbidden", words.quoted(rule.criterion()), rule.mentors(), barred.others()))
                .orElse(Sentence.of("matching.unplaced.banned"));
        return unplaced(mentee, unmet, why, waiving(barred));
    }

    private Optional<Sentence> waiving(Barred barred) {
        return barred.mostToGain()
                .map(rule -> Sentence.of("matching.repair.waive", words.quoted(rule.criterion()), rule.mentors()));
    }

    private Unplaced belowTheFloor(int mentee, int unmet, int[] allowed) {
        int best = allowed[0];
        for (int mentor : allowed) {
            best = plain.score(mentee, mentor) > plain.score(mentee, best) ? mentor : best;
        }
        String mentor = problem.mentors().get(best).name();
        long score = read(plain.score(mentee, best));
        return unplaced(
                mentee,
                unmet,
                Sentence.of("matching.unplaced.belowFloor", read(floor), mentor, score),
                Optional.of(Sentence.of("matching.repair.floor", score, mentor)));
    }

    private int[] mentors(int mentee, long atLeast) {
        rows.read(mentee, row);
        return IntStream.range(0, row.length)
                .filter(mentor -> row[mentor] >= atLeast)
                .toArray();
    }

    private long read(long points) {
        return problem.terms().scoreOf(points);
    }

    private Unplaced unplaced(int mentee, int unmet, Sentence why, Optional<Sentence> repair) {
        return new Unplaced(problem.mentees().get(mentee).participant(), unmet, why, repair);
    }
}
