package org.pairwright.matching.plain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairwright.matching.answer.Answered;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.proposal.Reason.Verdict;

/** One criterion in force, judged pair by pair. */
final class PlainCriterion {
    private static final long HOUR = 3_600;
    private static final long STEP = 1_000;

    private final Criterion criterion;
    private final List<Candidate> mentees;
    private final List<Candidate> mentors;
    private final List<Compared> wanted;
    private final List<Compared> given;

    /** For what is more than words or a number. */
    private final Optional<PlainAnswers<?>> answers;

    /** The parts of a table of values, by the mentee’s word and the mentor’s. */
    private final Map<String, Map<String, Integer>> listed;

    PlainCriterion(Criterion criterion, MatchingProblem problem) {
        this.criterion = criterion;
        this.mentees = problem.mentees();
        this.mentors = problem.mentors();
        this.listed = listed(criterion.comparison());
        this.answers = PlainAnswers.of(criterion, problem);
        LocalDate on = problem.terms().on();
        this.wanted = mentees.stream()
                .map(one -> Compared.ofMentee(criterion, one.profile(), on))
                .toList();
        this.given = mentors.stream()
                .map(one -> Compared.ofMentor(criterion, one.profile(), on))
                .toList();
    }

    Criterion criterion() {
        return criterion;
    }

    Judgement judge(int mentee, int mentor) {
        if (keepsOutMentee(mentee) || keepsOutMentor(mentor)) {
            return new Judgement(Verdict.NOT_KNOWN, 0, false);
        }
        if (!known(mentee, mentor)) {
            return unknown();
        }
        return switch (criterion.weight()) {
            case Weight.Points(int most) -> wish(earned(mentee, mentor, most), most);
            case Weight.Must _ -> rule(fulfilled(mentee, mentor));
            case Weight.MustNot _ -> rule(!fulfilled(mentee, mentor));
            case Weight.Off _ -> rule(true);
        };
    }

    boolean keepsOutMentee(int mentee) {
        return criterion.missing() == MissingPolicy.STAYS_OUT && !answeredByMentee(mentee);
    }

    boolean keepsOutMentor(int mentor) {
        return criterion.missing() == MissingPolicy.STAYS_OUT && !answeredByMentor(mentor);
    }

    private boolean answeredByMentee(int mentee) {
        return switch (criterion.comparison()) {
            case Comparison.ReportingLine _ -> !mentees.get(mentee).managers().isEmpty();
            case Comparison.MetBefore _ -> true;
            default ->
                answers.map(all -> all.answeredByMentee(mentee))
                        .orElseGet(() -> wanted.get(mentee).known());
        };
    }

    private boolean answeredByMentor(int mentor) {
        return switch (criterion.comparison()) {
            case Comparison.ReportingLine _ -> !mentors.get(mentor).managers().isEmpty();
            case Comparison.MetBefore _ -> true;
            default ->
                answers.map(all -> all.answeredByMentor(mentor))
                        .orElseGet(() -> given.get(mentor).known());
        };
    }

    private boolean known(int mentee, int mentor) {
        boolean bothAnswered = answeredByMentee(mentee) && answeredByMentor(mentor);
        return bothAnswered || (criterion.comparison() instanceof Comparison.ReportingLine && inLine(mentee, mentor));
    }

    private Judgement unknown() {
        boolean neutral = criterion.missing() == MissingPolicy.NEUTRAL;
        return new Judgement(Verdict.NOT_KNOWN, neutral ? criterion.most() / 2 : 0, neutral || !criterion.isRule());
    }

    private static Judgement wish(int points, int most) {
        Verdict verdict = points == most ? Verdict.MET : points > 0 ? Verdict.PARTLY : Verdict.NOT_MET;
        return new Judgement(verdict, points, true);
    }

    private static Judgement rule(boolean kept) {
        return new Judgement(kept ? Verdict.MET : Verdict.NOT_MET, 0, kept);
    }

    /** Whether the comparison holds fully: it would earn all of any weight, or the hours lie within the limit. */
    private boolean fulfilled(int mentee, int mentor) {
        return criterion.comparison() instanceof Comparison.HoursApart(int most)
                ? apart(mentee, mentor) <= most * HOUR
                : earned(mentee, mentor, 1) == 1;
    }

    private int earned(int mentee, int mentor, int most) {
        return switch (criterion.comparison()) {
            case Comparison.Covers _ -> covered(wanted.get(mentee), given.get(mentor), most);
            case Comparison.Same _ -> same(mentee, mentor) ? most : 0;
            case Comparison.Different _ -> same(mentee, mentor) ? 0 : most;
            case Comparison.InCommon _ ->
                shared(wanted.get(mentee).words(), given.get(mentor).words()) > 0 ? most : 0;
            case Comparison.Closest(int range) -> falling(Math.abs(gap(mentee, mentor)), range * STEP, most);
            case Comparison.GapWithin(int least, int greatest) ->
                within(gap(mentee, mentor), least * STEP, greatest * STEP, most);
            case Comparison.HoursApart(int limit) ->
                apart(mentee, mentor) > limit * HOUR ? 0 : falling(apart(mentee, mentor), (limit + 1) * HOUR, most);
            case Comparison.ValueTable table -> (int) ((long) most * listed(mentee, mentor) / table.most());
            case Comparison.CoversAtLevel _,
                    Comparison.HoursInCommon _,
                    Comparison.SimilarText _,
                    Comparison.Scales _ -> answers.orElseThrow().earned(mentee, mentor, most);
            case Comparison.ReportingLine _ -> inLine(mentee, mentor) ? most : 0;
            case Comparison.MetBefore _ -> met(mentee, mentor) ? most : 0;
        };
    }

    private boolean same(int mentee, int mentor) {
        return wanted.get(mentee).words().equals(given.get(mentor).words());
    }

    /** Every choice counts two halves, those of the second field one. */
    private static int covered(Compared wishes, Compared offer, int most) {
        long covered = 2L * shared(wishes.words(), offer.words()) + shared(wishes.seconds(), offer.words());
        long all = 2L * wishes.words().size() + wishes.seconds().size();
        return (int) (most * covered / all);
    }

    private static int shared(Set<String> some, Set<String> others) {
        int shared = 0;
        for (String word : some) {
            if (others.contains(word)) {
                shared++;
            }
        }
        return shared;
    }

    /** The parts of the two choices that are worth most together. */
    private int listed(int mentee, int mentor) {
        int parts = 0;
        for (String one : wanted.get(mentee).words()) {
            Map<String, Integer> beside = listed.getOrDefault(one, Map.of());
            for (String other : given.get(mentor).words()) {
                parts = Math.max(parts, beside.getOrDefault(other, 0));
            }
        }
        return parts;
    }

    private static Map<String, Map<String, Integer>> listed(Comparison comparison) {
        Map<String, Map<String, Integer>> listed = new HashMap<>();
        if (comparison instanceof Comparison.ValueTable table) {
            for (Comparison.Cell cell : table.cells()) {
                listed.computeIfAbsent(Answered.word(cell.mentee()), _ -> new HashMap<>())
                        .merge(Answered.word(cell.mentor()), cell.parts(), Math::max);
            }
        }
        return listed;
    }

    private long gap(int mentee, int mentor) {
        return given.get(mentor).number() - wanted.get(mentee).number();
    }

    /** In seconds, the shorter way round the clock: at 12 hours east and 11 hours west clocks differ by one hour. */
    private long apart(int mentee, int mentor) {
        long apart = Math.abs(gap(mentee, mentor));
        return Math.min(apart, Math.abs(24 * HOUR - apart));
    }

    private static int falling(long distance, long end, int most) {
        return distance >= end ? 0 : (int) (most * (end - distance) / end);
    }

    private static int within(long gap, long least, long greatest, int most) {
        if (gap >= least && gap <= greatest) {
            return most;
        }
        return gap >= least - STEP && gap <= greatest + STEP ? most / 2 : 0;
    }

    private boolean inLine(int mentee, int mentor) {
        Candidate one = mentees.get(mentee);
        Candidate other = mentors.get(mentor);
        return one.managers().contains(other.person())
                || other.managers().contains(one.person())
                || (!one.managers().isEmpty()
                        && !other.managers().isEmpty()
                        && one.managers().getFirst().equals(other.managers().getFirst()));
    }

    private boolean met(int mentee, int mentor) {
        Candidate one = mentees.get(mentee);
        Candidate other = mentors.get(mentor);
        return one.metBefore().contains(other.person()) || other.metBefore().contains(one.person());
    }
}
