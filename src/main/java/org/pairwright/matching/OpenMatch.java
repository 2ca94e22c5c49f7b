package org.pairwright.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.matching.change.LeastDisruption;
import org.pairwright.matching.change.LessDisruption;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.ChangedProblem;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.question.BlockingPair;
import org.pairwright.matching.question.ChainWords;
import org.pairwright.matching.question.Edit;
import org.pairwright.matching.question.Hindrances;
import org.pairwright.matching.question.MatchedPair;
import org.pairwright.matching.question.PairCost;
import org.pairwright.matching.question.PairCost.Already;
import org.pairwright.matching.question.PairCost.Impossible;
import org.pairwright.matching.question.PairWorth;
import org.pairwright.matching.repair.Repair;
import org.pairwright.matching.repair.RepairSearch;
import org.pairwright.matching.repair.Repairs;
import org.pairwright.matching.round.Round;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.scarce.Scarcity;
import org.pairwright.matching.scarce.ScarcitySearch;
import org.pairwright.matching.sure.BlankAnswers;
import org.pairwright.matching.sure.BlankSearch;
import org.pairwright.matching.sure.Sureness;
import org.pairwright.matching.sure.WeightVariants;
import org.pairwright.matching.why.Reasons;
import org.pairwright.program.criteria.PinBan.Kind;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.Reason;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * A match that is solved and stands ready for questions and small changes. Everybody is named by her participant. After a
 * change the new pairs stand at once, and count as being checked until {@link #check} went through all of them. Not for
 * several threads at once.
 */
public final class OpenMatch {
    private final Ready ready;
    private final PlainScore plain;
    private final Positions positions;
    private final Edits edits;
    private Optional<Proposal> checked = Optional.empty();

    private OpenMatch(Ready ready, Pulse pulse) {
        this.ready = ready;
        this.plain = new PlainScore(ready.problem(), pulse::beat);
        this.positions = new Positions(ready.problem());
        this.edits = new Edits(ready, plain, positions);
    }

    /**
     * Solves. What is found is not yet checked.
     *
     * @throws NotReady if {@link Readiness} names an obstacle; ask it first
     * @throws org.pairwright.task.Cancelled if the progress says so
     */
    public static OpenMatch of(MatchingProblem problem, Progress progress) {
        Pulse pulse = Ready.pulse(problem, progress);
        List<Sentence> obstacles = Obstacles.of(problem, pulse::beat);
        if (!obstacles.isEmpty()) {
            throw new NotReady(obstacles);
        }
        return new OpenMatch(Ready.of(problem, pulse), pulse);
    }

    /** People and terms as they are after all changes. */
    public MatchingProblem problem() {
        return ready.problem();
    }

    /** The pairs as they stand, whether checked or not, by mentee. */
    public List<MatchedPair> pairs() {
        Set<Couple> pins = Set.copyOf(new Round(problem()).pins());
        List<MatchedPair> pairs = new ArrayList<>();
        int[][] mentorsOf = ready.mentorsOf();
        for (int mentee = 0; mentee < mentorsOf.length; mentee++) {
            for (int mentor : mentorsOf[mentee]) {
                pairs.add(pair(mentee, mentor, pins.contains(new Couple(mentee, mentor))));
            }
        }
        return pairs;
    }

    /** Why a pair would have its score, one reason for every criterion; nothing where one of the two is not here. */
    public List<Reason> reasons(long mentee, long mentor) {
        return positions
                .couple(mentee, mentor)
                .map(pair -> new Reasons(problem(), plain).of(pair.mentee(), pair.mentor()))
                .orElse(List.of());
    }

    /** Whether it is the match of these people on these terms. */
    public boolean speaksOf(MatchingProblem other) {
        return problem().asks(other);
    }

    /** Whether the pairs as they stand went through the full check. */
    public boolean checked() {
        return checked.isPresent();
    }

    /**
     * Goes through all pairs: the proposal as it stands, proved, checked and explained.
     *
     * @throws org.pairwright.task.Cancelled if the progress says so; it stays unchecked then
     * @throws IllegalStateException if the check fails: a fault of the engine, never of the input
     */
    public Proposal check(Progress progress) {
        Proposal proposal = checked.orElseGet(() ->
                Matcher.explain(problem(), ready.rows(), ready.solved(Ready.pulse(problem(), progress)), progress));
        checked = Optional.of(proposal);
        return proposal;
    }

    /** The same, for whoever does not watch it. */
    public Proposal proposal() {
        return check(Progress.UNWATCHED);
    }

    /**
     * What a pair would cost the whole, and who would move: exactly what matching again with the pair pinned would find.
     * Where the match is fair, or balance, limits or quotas are asked for, all others are matched anew, which takes as long.
     *
     * @throws org.pairwright.task.Cancelled if the progress says so
     */
    public PairCost whyNot(long mentee, long mentor, Progress progress) {
        return positions.ofPair(mentee, mentor, (one, other) -> cost(one, other, progress));
    }

    /**
     * What a made pair is worth to the whole, and who would be next; empty if the two are no pair. It takes as long as {@link
     * #whyNot}.
     *
     * @throws org.pairwright.task.Cancelled if the progress says so
     */
    public Optional<PairWorth> worth(long mentee, long mentor, Progress progress) {
        return positions
                .couple(mentee, mentor)
                .filter(pair -> ready.has(pair.mentee(), pair.mentor()))
                .map(pair -> new Worth(ready, Ready.pulse(problem(), progress)).pair(pair.mentee(), pair.mentor()));
    }

    /**
     * What would help those who were left out, each change worked out by matching again.
     *
     * @throws org.pairwright.task.Cancelled if the progress says so
     */
    public Repairs repairs(Progress progress) {
        return new RepairSearch(ready, progress).all();
    }

    /** What would help one mentee who was left out, what places most people first. */
    public List<Repair> repairs(long mentee, Progress progress) {
        return new RepairSearch(ready, progress).of(mentee);
    }

    /**
     * Who would both rather have each other: those of the highest scores, no more than so many.
     *
     * @throws org.pairwright.task.Cancelled if the progress says so
     */
    public List<BlockingPair> blockingPairs(int most, Progress progress) {
        ScoreRows heard = ready.rows().atLeast(problem().terms().floor()).heard(Ready.pulse(problem(), progress));
        return new Blocking(problem(), heard, plain.chosen(), ready.mentorsOf()).best(most);
    }

    /**
     * Which pairs stay when one weight is a fifth higher or lower.
     *
     * @throws org.pairwright.task.Cancelled if the progress says so
     */
    public Sureness sureness(Progress progress) {
        return new WeightVariants(ready, progress).sureness();
    }

    /** Which questions that were left open and count half could change the pairs. */
    public BlankAnswers blankAnswers(Progress progress) {
        return new BlankSearch(ready, progress).answers();
    }

    /** Where places are scarce, and which mentors to look for. */
    public Scarcity scarcity(Progress progress) {
        return new ScarcitySearch(ready, progress).find();
    }

    /** How good a match can be that gives up only so many of these pairs. */
    public LessDisruption keeping(List<LessDisruption.Couple> present, Progress progress) {
        return new LeastDisruption(ready, present, progress).find();
    }

    /**
     * Changes the match; the answer says who moved, or why it cannot be.
     *
     * @throws org.pairwright.task.Cancelled if the progress says so; the match is as it was then
     */
    public PairCost change(Edit edit, Progress progress) {
        PairCost made = edits.make(edit, Ready.pulse(problem(), progress));
        if (!(made instanceof Impossible)) {
            checked = Optional.empty();
        }
        return made;
    }

    private PairCost cost(int mentee, int mentor, Progress progress) {
        if (ready.has(mentee, mentor)) {
            return new Already();
        }
        List<Sentence> hindrances = Hindrances.of(problem(), plain, mentee, mentor);
        if (!hindrances.isEmpty()) {
            return new Impossible(hindrances);
        }
        var pinned = new ChangedProblem(problem())
                .with(
                        Kind.PIN,
                        problem().mentees().get(mentee).participant(),
                        problem().mentors().get(mentor).participant());
        List<Sentence> limits = LimitObstacles.of(pinned);
        return limits.isEmpty()
                ? new ChainWords(problem(), ready::score)
                        .of(ready.ifPinned(mentee, mentor, pinned, Ready.pulse(pinned, progress)), ready::counts)
                : new Impossible(limits);
    }

    private MatchedPair pair(int mentee, int mentor, boolean pinned) {
        int points = ready.score(mentee, mentor);
        return new MatchedPair(
                problem().mentees().get(mentee).participant(),
                problem().mentors().get(mentor).participant(),
                points,
                problem().terms().scoreOf(points),
                pinned);
    }
}
