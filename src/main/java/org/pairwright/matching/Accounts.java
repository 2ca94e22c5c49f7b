package org.pairwright.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.ChangedProblem;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.question.Fairer;
import org.pairwright.matching.round.Solved;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.score.ChosenRows;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.Account;
import org.pairwright.program.proposal.Account.Figures;
import org.pairwright.program.proposal.Account.PriceOf;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.FairChange;

/** What a result costs: its fairness, each pin and ban, and how many couples would rather have each other. */
final class Accounts {
    /** So many pairs may be looked at to price pins and bans exactly; beyond that the proof's bound is told, if there is one. */
    private static final long MOST_LOOKS = 30_000_000;

    private final MatchingProblem problem;
    private final ScoreRows rows;
    private final PlainScore plain;
    private final Solved solved;
    private final Pulse pulse;
    private long looks = MOST_LOOKS;

    Accounts(MatchingProblem problem, ScoreRows rows, PlainScore plain, Solved solved, Pulse pulse) {
        this.problem = problem;
        this.rows = rows;
        this.plain = plain;
        this.solved = solved;
        this.pulse = pulse;
    }

    Account of(Certificate certificate) {
        int[][] made = made(solved);
        long blocking =
                new Blocking(problem, rows.atLeast(problem.terms().floor()).heard(pulse), plain.chosen(), made).count();
        return new Account(blocking, withoutFairness(made), prices(certificate));
    }

    private Optional<Figures> withoutFairness(int[][] made) {
        var terms = problem.terms();
        if (terms.aim() != Aim.FAIR && terms.floor() == 0) {
            return Optional.empty();
        }
        var aim = terms.aim() == Aim.FAIR ? Aim.EVERYONE : terms.aim();
        var plainly = new MatchingProblem(
                problem.mentees(), problem.mentors(), terms.with(aim).withFloor(0));
        int[][] otherwise = made(Solved.of(plainly, rows, pulse));
        int least = terms.floor() > 0
                ? terms.scoreOf(terms.floor())
                : scores(made).min().orElse(0);
        return Optional.of(new Figures(
                points(otherwise),
                (int) scores(otherwise).count(),
                (int) Math.round(scores(otherwise).average().orElse(0)),
                scores(otherwise).min().orElse(0),
                (int) scores(otherwise).filter(score -> score < least).count()));
    }

    private List<PriceOf> prices(Certificate certificate) {
        List<PriceOf> prices = new ArrayList<>();
        var mentees = problem.menteePositions();
        var mentors = problem.mentorPositions();
        for (PinBan said : problem.terms().pinsAndBans()) {
            if (bounded()
                    && said.id() > 0
                    && mentees.containsKey(said.mentee())
                    && mentors.containsKey(said.mentor())) {
                prices.add(price(said, bound(said, certificate)));
            }
        }
        return prices;
    }

    /** Whether there is a bound; where the match is fair, the prices of its scores say little of points. */
    private boolean bounded() {
        return problem.terms().aim() != Aim.FAIR || looks >= (long) rows.mentees() * rows.mentors();
    }

    private PriceOf price(PinBan said, long bound) {
        boolean proved = problem.terms().aim() != Aim.FAIR && solved.bound().isEmpty() && !onlyByPin(said);
        if (proved && bound == 0) {
            return new PriceOf(said.mentee(), said.mentor(), said.kind(), 0, 0, true);
        }
        looks -= (long) rows.mentees() * rows.mentors();
        return looks < 0 ? new PriceOf(said.mentee(), said.mentor(), said.kind(), bound, 0, false) : exact(said);
    }

    /** By the proof: without a pin its premium may be 0, and without a ban it may earn no more than what its prices lack. */
    private long bound(PinBan said, Certificate certificate) {
        if (said.kind() == PinBan.Kind.PIN) {
            return certificate.premiums().stream()
                    .filter(one -> one.mentee() == said.mentee() && one.mentor() == said.mentor())
                    .mapToLong(one -> Math.max(0, -one.points()))
                    .sum();
        }
        int mentee = problem.menteePositions().getOrDefault(said.mentee(), 0);
        int mentor = problem.mentorPositions().getOrDefault(said.mentor(), 0);
        long points = new PlainScore(without(said)).score(mentee, mentor);
        long least = Math.max(0, problem.terms().floor());
        return points < least
                ? 0
                : Math.max(
                        0,
                        points
                                - solved.rest().benefits()[mentee]
                                - solved.rest().prices()[mentor]);
    }

    private PriceOf exact(PinBan said) {
        MatchingProblem without = without(said);
        ScoreRows then = said.kind() == PinBan.Kind.PIN ? rows : ChosenRows.of(without, pulse);
        int[][] otherwise = made(Solved.of(without, then, pulse));
        int[][] now = made(solved);
        Optional<FairChange> fair = fairness()
                .flatMap(asked -> asked.between(counts(problem, rows, now), counts(without, then, otherwise)));
        return new PriceOf(
                said.mentee(),
                said.mentor(),
                said.kind(),
                points(then, otherwise) - points(now),
                pairs(otherwise) - pairs(now),
                true,
                fair);
    }

    private Optional<Fairer> fairness() {
        return Fairer.of(problem.terms());
    }

    private static int[] counts(MatchingProblem problem, ScoreRows rows, int[][] made) {
        int[] counts = FairChange.counts();
        for (int mentee = 0; mentee < made.length; mentee++) {
            for (int mentor : made[mentee]) {
                counts[problem.terms().scoreOf(rows.score(mentee, mentor))]++;
            }
        }
        return counts;
    }

    private MatchingProblem without(PinBan said) {
        return new ChangedProblem(problem).without(said.mentee(), said.mentor());
    }

    /** Below the floor only a pin makes a pair. */
    private boolean onlyByPin(PinBan said) {
        int mentee = problem.menteePositions().getOrDefault(said.mentee(), 0);
        int mentor = problem.mentorPositions().getOrDefault(said.mentor(), 0);
        return said.kind() == PinBan.Kind.PIN
                && rows.score(mentee, mentor) < problem.terms().floor();
    }

    private static int[][] made(Solved solved) {
        int[][] made = solved.rest().mentorsOf().clone();
        for (Couple pin : solved.round().pins()) {
            int[] more = Arrays.copyOf(made[pin.mentee()], made[pin.mentee()].length + 1);
            more[more.length - 1] = pin.mentor();
            Arrays.sort(more);
            made[pin.mentee()] = more;
        }
        return made;
    }

    private long points(int[][] made) {
        return points(rows, made);
    }

    private static long points(ScoreRows rows, int[][] made) {
        return IntStream.range(0, made.length)
                .mapToLong(mentee -> Arrays.stream(made[mentee])
                        .mapToLong(mentor -> rows.score(mentee, mentor))
                        .sum())
                .sum();
    }

    private static long pairs(int[][] made) {
        return Arrays.stream(made).mapToLong(mentors -> mentors.length).sum();
    }

    private IntStream scores(int[][] made) {
        return IntStream.range(0, made.length)
                .flatMap(mentee -> Arrays.stream(made[mentee])
                        .map(mentor -> problem.terms().scoreOf(rows.score(mentee, mentor))));
    }
}
