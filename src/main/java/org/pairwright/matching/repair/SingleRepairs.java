package org.pairwright.matching.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.ChangedProblem;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.Moved;
import org.pairwright.matching.question.PlaceWorth;
import org.pairwright.matching.question.Solution;
import org.pairwright.matching.question.Stand;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.criteria.Weight;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Tries single changes, each by solving again; what places nobody is no repair. */
final class SingleRepairs {
    private static final int MOST_PLACES = 60;
    private static final int MOST_BANS = 10;

    private final Stand stand;
    private final Solution before;
    private final MatchingProblem problem;
    private final Progress progress;
    private final RepairWords words;
    private final boolean loose;

    SingleRepairs(Stand stand, Progress progress) {
        this.stand = stand;
        this.before = stand.solution();
        this.problem = before.problem();
        this.progress = progress;
        this.words = new RepairWords(problem);
        this.loose = stand.loose();
    }

    /**
     * One more place, where it could win most first. Where the price is nothing it wins nothing, unless prices only hint.
     */
    List<Repair> places() {
        return dearestFirst()
                .filter(this::takesMore)
                .limit(MOST_PLACES)
                .map(this::place)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Mentors who take no more than they have, though one more place of theirs would place somebody. */
    List<Candidate> wouldHelp() {
        return dearestFirst()
                .filter(mentor -> !takesMore(mentor))
                .limit(MOST_PLACES)
                .filter(mentor -> stand.oneMorePlace(mentor, progress).morePlaced() > 0)
                .map(problem.mentors()::get)
                .toList();
    }

    private Stream<Integer> dearestFirst() {
        return IntStream.range(0, problem.mentors().size())
                .filter(mentor -> loose || stand.price(mentor) > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer mentor) -> -stand.price(mentor)));
    }

    private boolean takesMore(int mentor) {
        return problem.terms().given().takesMore(problem.mentors().get(mentor).participant(), 1);
    }

    /** Nothing where it places nobody, or where the mentor takes no more than she has. */
    Optional<Repair> place(int mentor) {
        if (!takesMore(mentor)) {
            return Optional.empty();
        }
        progress.report(0, 0, Sentence.of("matching.progress.solving"));
        PlaceWorth worth = stand.oneMorePlace(mentor, progress);
        var brings = new Brings(worth.morePlaced(), comers(worth), leavers(worth));
        Candidate one = problem.mentors().get(mentor);
        return worth.morePlaced() > 0
                ? Optional.of(new Repair.MorePlaces(one.participant(), 1, brings, words.morePlaces(one, 1, brings)))
                : Optional.empty();
    }

    private static List<Long> comers(PlaceWorth worth) {
        return worth.chain().stream()
                .filter(move -> move.from().isEmpty())
                .map(Moved::mentee)
                .toList();
    }

    private static List<Long> leavers(PlaceWorth worth) {
        return worth.chain().stream()
                .filter(move -> move.to().isEmpty())
                .map(Moved::mentee)
                .toList();
    }

    /** Every rule that is not the only criterion, and every criterion that keeps people out. */
    List<Repair> rules() {
        List<Repair> found = new ArrayList<>();
        long inForce = problem.terms().criteria().stream()
                .filter(SingleRepairs::isInForce)
                .count();
        for (Criterion criterion : problem.terms().criteria()) {
            if (criterion.isRule() && inForce > 1) {
                tried(
                                waived(criterion),
                                brings -> new Repair.WaiveRule(criterion.id(), brings, words.waive(criterion, brings)))
                        .ifPresent(found::add);
            }
            if (isInForce(criterion) && criterion.missing() == MissingPolicy.STAYS_OUT) {
                tried(
                                letIn(criterion),
                                brings -> new Repair.LetBlanksIn(
                                        criterion.id(), brings, words.letBlanksIn(criterion, brings)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The bans of hers that could win most; those of pairs that run or ran are not hers. */
    List<Repair> bans() {
        var mentees = problem.menteePositions();
        var mentors = problem.mentorPositions();
        return problem.terms().pinsAndBans().stream()
                .filter(said -> said.kind() == PinBan.Kind.BAN && said.program() != 0)
                .filter(said -> mentees.containsKey(said.mentee()) && mentors.containsKey(said.mentor()))
                .filter(said -> loose || wins(said) > 0)
                .sorted(Comparator.comparingLong((PinBan said) -> -wins(said)))
                .limit(MOST_BANS)
                .map(this::ban)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The highest floor below the present one at which as many are placed as without any. */
    Optional<Repair> floor() {
        int now = problem.terms().scoreOf(problem.terms().floor());
        if (problem.terms().floor() == 0) {
            return Optional.empty();
        }
        int most = pairsAt(0);
        int enough = 0;
        int tooHigh = now;
        while (tooHigh - enough > 1) {
            int middle = (enough + tooHigh) / 2;
            if (pairsAt(middle) == most) {
                enough = middle;
            } else {
                tooHigh = middle;
            }
        }
        int to = enough;
        return tried(
                new ChangedProblem(problem).withFloorAt(to),
                brings -> new Repair.LowerFloor(to, brings, words.lowerFloor(to, brings)));
    }

    private static boolean isInForce(Criterion criterion) {
        return !(criterion.weight() instanceof Weight.Off);
    }

    private int pairsAt(int floor) {
        return stand.again(new ChangedProblem(problem).withFloorAt(floor), progress)
                .solution()
                .pairs();
    }

    private Optional<Repair> ban(PinBan said) {
        Candidate mentee = problem.mentees().get(problem.menteePositions().getOrDefault(said.mentee(), 0));
        Candidate mentor = problem.mentors().get(problem.mentorPositions().getOrDefault(said.mentor(), 0));
        return tried(
                new ChangedProblem(problem).without(said.mentee(), said.mentor()),
                brings -> new Repair.LiftBan(
                        said.mentee(), said.mentor(), brings, words.liftBan(mentee, mentor, brings)));
    }

    /** What lifting a ban could win at most, by the prices. */
    private long wins(PinBan said) {
        int mentee = problem.menteePositions().getOrDefault(said.mentee(), 0);
        int mentor = problem.mentorPositions().getOrDefault(said.mentor(), 0);
        int points = stand.points(mentee, mentor);
        return points < stand.least() ? 0 : points - stand.benefit(mentee) - stand.price(mentor);
    }

    private Optional<Repair> tried(MatchingProblem changed, Function<Brings, Repair> repair) {
        Solution then = stand.again(changed, progress).solution();
        return then.pairs() > before.pairs()
                ? Optional.of(repair.apply(Brings.between(before, then)))
                : Optional.empty();
    }

    private MatchingProblem waived(Criterion rule) {
        return new ChangedProblem(problem)
                .withCriteria(one -> one.equals(rule) ? one.withWeight(new Weight.Off()) : one);
    }

    private MatchingProblem letIn(Criterion criterion) {
        return new ChangedProblem(problem)
                .withCriteria(one -> one.equals(criterion) ? one.withMissing(MissingPolicy.NEUTRAL) : one);
    }
}
