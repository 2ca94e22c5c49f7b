package org.pairwright.matching.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pairwright.matching.answer.Answered;
import org.pairwright.matching.answer.Levelled;
import org.pairwright.matching.answer.TextWords;
import org.pairwright.matching.answer.WeekHours;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.fields.Answers;

/** What the people of both sides answered, read as values of one kind, and what two of these earn. */
final class PlainAnswers<V> {
    private static final long STEP = 1_000;

    private final List<Optional<V>> wanted;
    private final List<Optional<V>> given;
    private final Worth<V> worth;

    private PlainAnswers(List<Optional<V>> wanted, List<Optional<V>> given, Worth<V> worth) {
        this.wanted = wanted;
        this.given = given;
        this.worth = worth;
    }

    /** What two answers earn. */
    interface Worth<V> {
        int of(V wanted, V given, int most);
    }

    /** For the comparisons that need more than words or a number; empty for the others. */
    static Optional<PlainAnswers<?>> of(Criterion criterion, MatchingProblem problem) {
        LocalDate on = problem.terms().on();
        String asked = criterion.menteeField();
        String offered = criterion.mentorField();
        return switch (criterion.comparison()) {
            case Comparison.CoversAtLevel _ ->
                Optional.of(new PlainAnswers<>(
                        read(problem.mentees(), one -> Levelled.of(one, asked)),
                        read(problem.mentors(), one -> Levelled.of(one, offered)),
                        PlainAnswers::atLevel));
            case Comparison.HoursInCommon(int enough) ->
                Optional.of(new PlainAnswers<>(
                        read(problem.mentees(), one -> WeekHours.of(one, asked, on)),
                        read(problem.mentors(), one -> WeekHours.of(one, offered, on)),
                        (mine, theirs, most) -> part(mine.common(theirs), (long) enough * WeekHours.QUARTERS, most)));
            case Comparison.SimilarText _ ->
                Optional.of(new PlainAnswers<>(
                        read(problem.mentees(), one -> TextWords.of(one, asked)),
                        read(problem.mentors(), one -> TextWords.of(one, offered)),
                        PlainAnswers::alike));
            case Comparison.Scales scales ->
                Optional.of(new PlainAnswers<>(
                        read(problem.mentees(), one -> Answered.scales(one, asked, scales.others())),
                        read(problem.mentors(), one -> Answered.scales(one, offered, scales.others())),
                        (mine, theirs, most) -> scaled(scales, mine, theirs, most)));
            default -> Optional.empty();
        };
    }

    boolean answeredByMentee(int mentee) {
        return wanted.get(mentee).isPresent();
    }

    boolean answeredByMentor(int mentor) {
        return given.get(mentor).isPresent();
    }

    /** By two who answered. */
    int earned(int mentee, int mentor, int most) {
        return worth.of(wanted.get(mentee).orElseThrow(), given.get(mentor).orElseThrow(), most);
    }

    private static int atLevel(Levelled wishes, Levelled offer, int most) {
        long halves = 0;
        for (Map.Entry<String, Integer> wish : wishes.levels().entrySet()) {
            if (offer.levels().containsKey(wish.getKey())) {
                halves += Levelled.halves(wish.getValue(), offer.levels().getOrDefault(wish.getKey(), Levelled.ANY));
            }
        }
        return (int) (most * halves / (2L * wishes.levels().size()));
    }

    private static int alike(TextWords mine, TextWords theirs, int most) {
        int shared =
                (int) mine.words().stream().filter(theirs.words()::contains).count();
        return part(shared, TextWords.enough(mine.words().size(), theirs.words().size()), most);
    }

    private static int scaled(Comparison.Scales scales, List<Long> mine, List<Long> theirs, int most) {
        long apart = 0;
        for (int at = 0; at < mine.size(); at++) {
            apart += Math.abs(mine.get(at) - theirs.get(at));
        }
        long end = scales.range() * STEP * mine.size();
        long counted = Math.min(apart, end);
        return part(scales.alike() ? end - counted : counted, end, most);
    }

    private static int part(long some, long enough, int most) {
        return (int) (most * Math.min(some, enough) / enough);
    }

    private static <V> List<Optional<V>> read(List<Candidate> side, Function<Answers, Optional<V>> reading) {
        return side.stream().map(one -> reading.apply(one.profile())).toList();
    }
}
