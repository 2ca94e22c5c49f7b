package org.pairwright.matching.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.pairwright.matching.plain.Judgement;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.score.ScoreTables;
import org.pairwright.matching.spread.Spread.LeftAlone;
import org.pairwright.matching.spread.Spread.OfWish;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.proposal.Reason.Verdict;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Looks at pairs one by one, at no more than can be looked at while she waits. */
final class Spreading {
    private static final long MOST_PAIRS = 400_000;
    private static final int MOST_LEFT_ALONE = 50;
    private static final int STEPS = 10;

    private final MatchingProblem problem;
    private final Progress progress;
    private final PlainScore plain;
    private final List<Criterion> criteria;
    private final long[][] counts;
    private final Verdict[] verdicts;

    Spreading(MatchingProblem problem, Progress progress) {
        this.problem = problem;
        this.progress = progress;
        this.plain = new PlainScore(problem);
        this.criteria = plain.criteria();
        this.counts = new long[criteria.size()][Verdict.values().length];
        this.verdicts = new Verdict[criteria.size()];
    }

    Spread spread(List<Long> nobodyAllowed) {
        int mentees = problem.mentees().size();
        int mentors = problem.mentors().size();
        long pairs = (long) mentees * mentors;
        int step = (int) Math.max(1, Math.ceilDiv(pairs, MOST_PAIRS));
        long looked = 0;
        for (int mentee = 0; mentee < mentees; mentee += step) {
            progress.report(mentee, mentees, Sentence.of("matching.progress.spreading"));
            look(mentee, mentors);
            looked += mentors;
        }
        return new Spread(wishes(), bests(), leftAlone(nobodyAllowed), values(), looked, pairs);
    }

    private void look(int mentee, int mentors) {
        for (int mentor = 0; mentor < mentors; mentor++) {
            if (!plain.samePerson(mentee, mentor) && !plain.banned(mentee, mentor) && allowed(mentee, mentor)) {
                for (int at = 0; at < verdicts.length; at++) {
                    counts[at][place(verdicts[at])]++;
                }
            }
        }
    }

    private boolean allowed(int mentee, int mentor) {
        for (int at = 0; at < verdicts.length; at++) {
            Judgement judgement = plain.judge(at, mentee, mentor);
            if (!judgement.allowed()) {
                return false;
            }
            verdicts[at] = judgement.verdict();
        }
        return true;
    }

    private List<OfWish> wishes() {
        List<OfWish> wishes = new ArrayList<>();
        for (int at = 0; at < criteria.size(); at++) {
            if (!criteria.get(at).isRule()) {
                long[] count = counts[at];
                wishes.add(new OfWish(criteria.get(at).id(), count[0], count[1], count[2], count[3]));
            }
        }
        return wishes;
    }

    private static int place(Verdict verdict) {
        return switch (verdict) {
            case NOT_MET -> 0;
            case PARTLY -> 1;
            case MET -> 2;
            case NOT_KNOWN -> 3;
        };
    }

    /** Of all mentees: by the tables that is soon done. */
    private List<Integer> bests() {
        var tables = new ScoreTables(problem);
        int[] row = new int[tables.mentors()];
        int[] best = new int[STEPS];
        for (int mentee = 0; mentee < tables.mentees(); mentee++) {
            progress.report(mentee, tables.mentees(), Sentence.of("matching.progress.spreading"));
            tables.read(mentee, row);
            int most = Arrays.stream(row).max().orElse(ScoreRows.FORBIDDEN);
            if (most >= 0) {
                best[Math.min(problem.terms().scoreOf(most) / STEPS, STEPS - 1)]++;
            }
        }
        return Arrays.stream(best).boxed().toList();
    }

    private List<LeftAlone> leftAlone(List<Long> nobodyAllowed) {
        Map<Long, Integer> positions = problem.menteePositions();
        return nobodyAllowed.stream()
                .filter(positions::containsKey)
                .limit(MOST_LEFT_ALONE)
                .map(participant -> leftAlone(participant, positions.getOrDefault(participant, 0)))
                .toList();
    }

    /** For every mentor whom one rule alone forbids, that rule is in the way. */
    private LeftAlone leftAlone(long participant, int mentee) {
        int[] inTheWay = new int[criteria.size()];
        for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
            int rule = onlyRuleAgainst(mentee, mentor);
            if (rule >= 0) {
                inTheWay[rule]++;
            }
        }
        int most = 0;
        for (int at = 1; at < inTheWay.length; at++) {
            most = inTheWay[at] > inTheWay[most] ? at : most;
        }
        return inTheWay.length == 0 || inTheWay[most] == 0
                ? new LeftAlone(participant, OptionalLong.empty(), 0)
                : new LeftAlone(participant, OptionalLong.of(criteria.get(most).id()), inTheWay[most]);
    }

    /** -1 where there is none, or more than one, or a ban. */
    private int onlyRuleAgainst(int mentee, int mentor) {
        if (plain.samePerson(mentee, mentor) || plain.banned(mentee, mentor)) {
            return -1;
        }
        int only = -1;
        for (int at = 0; at < criteria.size(); at++) {
            if (!plain.judge(at, mentee, mentor).allowed()) {
                if (only >= 0) {
                    return -1;
                }
                only = at;
            }
        }
        return only;
    }

    /** Tables that are switched off too: they are filled in before they count. */
    private Map<Long, Spread.Values> values() {
        Map<Long, Spread.Values> values = new HashMap<>();
        for (Criterion criterion : problem.terms().criteria()) {
            if (criterion.comparison() instanceof Comparison.ValueTable) {
                values.put(
                        criterion.id(),
                        new Spread.Values(
                                Occurring.in(problem.mentees(), criterion.menteeField()),
                                Occurring.in(problem.mentors(), criterion.mentorField())));
            }
        }
        return values;
    }
}
