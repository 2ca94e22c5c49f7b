package org.pairwright.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pairwright.matching.limit.RaisedFloor;
import org.pairwright.matching.problem.ChangedProblem;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.question.Keeping;
import org.pairwright.matching.question.PlaceWorth;
import org.pairwright.matching.question.Solution;
import org.pairwright.matching.question.Stand;
import org.pairwright.matching.round.Bound;
import org.pairwright.matching.round.Preference;
import org.pairwright.matching.round.Raised;
import org.pairwright.matching.round.Round;
import org.pairwright.matching.round.Solved;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.score.ChosenRows;
import org.pairwright.matching.solve.Demand;
import org.pairwright.matching.solve.Standing;
import org.pairwright.matching.solve.detour.Detour.Move;
import org.pairwright.matching.solve.detour.Moves;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.FairChange;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * A solved problem that stands ready, by positions. What is banned or pinned is kept apart from the scores, so that it can
 * be lifted without scoring anew. Where the match is fair, a change may raise or lower any score, and all is solved again.
 */
final class Ready implements Stand {
    private static final long MOST = Long.MAX_VALUE / 4;

    private final ScoreRows scores;
    private WhileSolving solving;
    private MatchingProblem problem;
    private Round round;
    private int[][] apart;
    private Standing standing;
    private long price;
    private long least;
    private Optional<Raised> fair = Optional.empty();
    private Optional<Bound> bound = Optional.empty();

    private Ready(MatchingProblem problem, ScoreRows scores, Optional<Keeping> keeping, WhileSolving pulse) {
        this.scores = scores;
        this.problem = problem;
        this.solving = pulse;
        this.round = new Round(problem);
        this.apart = apart(problem, round);
        this.price = Solved.price(problem);
        Demand left = round.left(price);
        ScoreRows open = scores.without(apart);
        this.least = problem.terms().floor();
        if (problem.terms().settings().bindsPairs()) {
            var preference =
                    keeping.filter(this::fitsBound).map(this::preference).orElse(Preference.NONE);
            var found = Bound.of(problem, open, preference, pulse);
            this.bound = Optional.of(found);
            this.least = found.fair().map(RaisedFloor::least).orElse(least);
        } else if (problem.terms().aim() == Aim.FAIR) {
            var raised = Raised.of(problem.terms(), open, left, keeping.map(this::kept), pulse);
            this.fair = Optional.of(raised);
            this.least = raised.lowest().least();
            this.standing = raised.start();
            return;
        }
        ScoreRows rows = open.atLeast(least);
        this.standing = keeping.filter(this::fits)
                .map(this::preference)
                .map(prefers -> Standing.of(prefers.in(rows), left.withPrice(price * prefers.scale()), pulse))
                .orElseGet(() -> Standing.of(rows, left, pulse));
    }

    private static Ready solved(MatchingProblem problem, ScoreRows scores, Optional<Keeping> keeping, Pulse pulse) {
        var solving = new WhileSolving();
        return solving.during(pulse, () -> new Ready(problem, scores, keeping, solving));
    }

    /** Beyond that there is no preference among equals. */
    private boolean fits(Keeping keeping) {
        return keeping.scale() * problem.terms().mostPoints() + keeping.bonus() <= Integer.MAX_VALUE;
    }

    /** Nor where what all needs cost would be too great a number; quotas need numbers greater still. */
    private boolean fitsBound(Keeping keeping) {
        long pairs = round.left(0).mostPairs() + 1;
        boolean quotas = !problem.terms().settings().quotas().isEmpty();
        return fits(keeping)
                && (!quotas || keeping.scale() == 1)
                && keeping.scale() <= MOST / pairs / Math.max(1, Math.abs(Bound.price(problem)));
    }

    private Preference preference(Keeping keeping) {
        return new Preference(List.of(kept(keeping)), keeping.scale(), keeping.bonus());
    }

    private BitSet[] kept(Keeping keeping) {
        BitSet[] kept = new BitSet[problem.mentees().size()];
        for (int mentee = 0; mentee < kept.length; mentee++) {
            kept[mentee] = new BitSet();
            keeping.mentorsOf().get(mentee).forEach(kept[mentee]::set);
        }
        return kept;
    }

    @Override
    public Solution solution() {
        int[][] mentorsOf = mentorsOf();
        long points = 0;
        List<List<Integer>> all = new ArrayList<>();
        for (int mentee = 0; mentee < mentorsOf.length; mentee++) {
            for (int mentor : mentorsOf[mentee]) {
                points += score(mentee, mentor);
            }
            all.add(Arrays.stream(mentorsOf[mentee]).boxed().toList());
        }
        return new Solution(problem, all, points);
    }

    @Override
    public int points(int mentee, int mentor) {
        return score(mentee, mentor);
    }

    @Override
    public long least() {
        return least;
    }

    @Override
    public long price(int mentor) {
        return bound.map(found -> found.found().proof().prices()[mentor]).orElseGet(() -> standing.price(mentor));
    }

    @Override
    public long benefit(int mentee) {
        return bound.map(found -> found.found().proof().benefits()[mentee]).orElseGet(() -> standing.benefit(mentee));
    }

    @Override
    public PlaceWorth oneMorePlace(int mentor, Progress progress) {
        return new Worth(this, pulse(problem, progress)).place(mentor);
    }

    @Override
    public void givePlace(int mentor, Progress progress) {
        var one = problem.mentors().get(mentor);
        int left = one.count() + 1 - pinsOfMentor(mentor);
        change(
                new ChangedProblem(problem).withPlaces(one.participant(), one.count() + 1),
                Move.NOBODY,
                standing -> standing.places(mentor, left),
                pulse(problem, progress));
    }

    @Override
    public Stand again(MatchingProblem other, Progress progress) {
        return of(other, pulse(other, progress));
    }

    @Override
    public long unplacedPrice() {
        return bound.map(found -> found.room().unplacedPrice()).orElse(price);
    }

    @Override
    public Solution keeping(MatchingProblem other, Keeping keeping, Progress progress) {
        ScoreRows rows = scoresAlike(other) ? scores : scores(other, pulse(other, progress));
        return solved(other, rows, Optional.of(keeping), pulse(other, progress)).solution();
    }

    private boolean scoresAlike(MatchingProblem other) {
        return other.mentees().equals(problem.mentees())
                && other.mentors().equals(problem.mentors())
                && other.terms()
                        .with(problem.terms().aim())
                        .withFloor(problem.terms().floor())
                        .equals(problem.terms());
    }

    private static ScoreRows scores(MatchingProblem problem, Pulse pulse) {
        var unsaid = new MatchingProblem(
                problem.mentees(), problem.mentors(), problem.terms().with(List.of()));
        return ChosenRows.of(unsaid, pulse);
    }

    static Pulse pulse(MatchingProblem problem, Progress progress) {
        Sentence solving = Sentence.of("matching.progress.solving");
        return done -> progress.report(done, problem.mentees().size(), solving);
    }

    /** Scores everybody, and solves. */
    static Ready of(MatchingProblem problem, Pulse pulse) {
        return solved(problem, scores(problem, pulse), Optional.empty(), pulse);
    }

    MatchingProblem problem() {
        return problem;
    }

    /** With the proof; whoever has no part in it is looked at for that. */
    Solved solved(Pulse pulse) {
        return solving.during(pulse, this::solved);
    }

    private Solved solved() {
        return bound.map(found -> Solved.of(round, found, problem.terms()))
                .or(() -> fair.map(raised -> Solved.of(round, round.left(price), raised)))
                .orElseGet(() -> new Solved(round, round.left(price), standing.assignment(), least, Optional.empty()));
    }

    /** How many pairs people read as having each score. */
    int[] counts() {
        int[] counts = FairChange.counts();
        int[][] mentorsOf = mentorsOf();
        for (int mentee = 0; mentee < mentorsOf.length; mentee++) {
            for (int mentor : mentorsOf[mentee]) {
                counts[problem.terms().scoreOf(score(mentee, mentor))]++;
            }
        }
        return counts;
    }

    /** All scores, the bans left out. */
    ScoreRows rows() {
        return scores.without(said(problem, PinBan.Kind.BAN));
    }

    /** What a pair earns, also a banned or pinned one; below 0 where a rule forbids it. */
    int score(int mentee, int mentor) {
        return scores.score(mentee, mentor);
    }

    boolean isPinned(int mentee, int mentor) {
        return round.pins().contains(new Couple(mentee, mentor));
    }

    boolean has(int mentee, int mentor) {
        return isPinned(mentee, mentor)
                || hangingTogether()
                        .map(all -> Arrays.binarySearch(all[mentee], mentor) >= 0)
                        .orElseGet(() -> standing.has(mentee, mentor));
    }

    int pinsOfMentee(int mentee) {
        return (int) new Round(problem)
                .pins().stream().filter(pin -> pin.mentee() == mentee).count();
    }

    int pinsOfMentor(int mentor) {
        return (int) new Round(problem)
                .pins().stream().filter(pin -> pin.mentor() == mentor).count();
    }

    /** For every mentee her mentors, the pinned among them, rising. */
    int[][] mentorsOf() {
        int[][] all = hangingTogether().map(int[][]::clone).orElseGet(standing::pairs);
        for (Couple pin : round.pins()) {
            all[pin.mentee()] = with(all[pin.mentee()], pin.mentor());
            Arrays.sort(all[pin.mentee()]);
        }
        return all;
    }

    /** The pairs where small changes cannot be made where they are, see {@link #stands}. */
    private Optional<int[][]> hangingTogether() {
        return bound.map(found -> found.found().mentorsOf())
                .or(() -> fair.map(raised -> raised.found().mentorsOf()));
    }

    /** Who would move if a pair that is allowed had to be. Everything is as before afterwards. */
    List<Move> ifPinned(int mentee, int mentor, MatchingProblem pinned, Pulse pulse) {
        return stands() ? standing.detour(mentee, mentor).moves() : otherwise(pinned, mentee, mentor, pulse);
    }

    /** Who would move if a pair that is made must not be; it may be pinned. Likewise. */
    List<Move> ifBanned(int mentee, int mentor, MatchingProblem banned, Pulse pulse) {
        return stands() && !isPinned(mentee, mentor)
                ? standing.ifBanned(mentee, mentor).moves()
                : otherwise(banned, mentee, Move.NOBODY, pulse);
    }

    /** Who would move if a mentor had one more place. Likewise. */
    List<Move> ifOneMore(int mentor, MatchingProblem more, Pulse pulse) {
        int left = more.mentors().get(mentor).count() - pinsOfMentor(mentor);
        return stands() ? standing.ifPlaces(mentor, left).moves() : otherwise(more, Move.NOBODY, mentor, pulse);
    }

    private List<Move> otherwise(MatchingProblem then, int mentee, int mentor, Pulse pulse) {
        return new Moves(this::score)
                .between(
                        mentorsOf(),
                        solved(then, scores, Optional.empty(), pulse).mentorsOf(),
                        mentee,
                        mentor);
    }

    /**
     * Makes a change.
     *
     * @param after the problem with the change
     * @param mentee whom it is about, or nobody
     * @param how the change by a solver that stands ready
     * @param pulse ends the work where all has to be solved anew; nothing is changed then
     * @return who moved
     */
    List<Move> change(MatchingProblem after, int mentee, Consumer<Standing> how, Pulse pulse) {
        pulse.beat(0);
        int[][] before = mentorsOf();
        if (!stands() || !outweighs(after)) {
            become(solved(after, scores, Optional.empty(), pulse));
        } else {
            how.accept(standing);
            problem = after;
            round = new Round(after);
        }
        return new Moves(this::score).between(before, mentorsOf(), mentee, Move.NOBODY);
    }

    /** Neither pinned nor banned any more, as far as the scores know. */
    void forget(int mentee, int mentor) {
        apart[mentee] =
                Arrays.stream(apart[mentee]).filter(one -> one != mentor).toArray();
    }

    private void become(Ready other) {
        solving = other.solving;
        problem = other.problem;
        round = other.round;
        apart = other.apart;
        standing = other.standing;
        price = other.price;
        least = other.least;
        fair = other.fair;
        bound = other.bound;
    }

    /** Whether small changes can be made where they are; fairness, balance, limits and quotas concern everybody. */
    private boolean stands() {
        return fair.isEmpty() && bound.isEmpty();
    }

    /** Whether the price of an unmet need is still above whatever points can be won. */
    private boolean outweighs(MatchingProblem after) {
        long pairs = new Demand(Round.counts(after.mentees()), Round.counts(after.mentors()), 0).mostPairs();
        return after.terms().aim() == Aim.BEST
                || price > Math.multiplyExact(pairs, after.terms().mostPoints() + 1);
    }

    private static int[][] apart(MatchingProblem problem, Round round) {
        int[][] apart = said(problem, PinBan.Kind.BAN);
        for (Couple pin : round.pins()) {
            apart[pin.mentee()] = with(apart[pin.mentee()], pin.mentor());
        }
        return apart;
    }

    private static int[][] said(MatchingProblem problem, PinBan.Kind kind) {
        var mentees = problem.menteePositions();
        var mentors = problem.mentorPositions();
        int[][] said = new int[problem.mentees().size()][0];
        for (PinBan one : problem.terms().pinsAndBans()) {
            if (one.kind() == kind && mentees.containsKey(one.mentee()) && mentors.containsKey(one.mentor())) {
                int mentee = mentees.getOrDefault(one.mentee(), 0);
                said[mentee] = with(said[mentee], mentors.getOrDefault(one.mentor(), 0));
            }
        }
        return said;
    }

    private static int[] with(int[] some, int one) {
        int[] more = Arrays.copyOf(some, some.length + 1);
        more[some.length] = one;
        return more;
    }
}
