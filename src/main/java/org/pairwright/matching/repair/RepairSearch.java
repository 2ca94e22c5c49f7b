package org.pairwright.matching.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.ChangedProblem;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.Solution;
import org.pairwright.matching.question.Stand;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Looks for what would help those who were left out: single changes, exactly, and a small set of them, step by step. */
public final class RepairSearch {
    private static final int MOST_STEPS = 40;
    private static final int MOST_TRIED = 12;
    private static final int MOST_PLACES_OF_HERS = 3;
    private static final Comparator<Repair> MOST_FIRST =
            Comparator.comparingInt(repair -> -repair.brings().pairs());

    private final Stand stand;
    private final Solution before;
    private final MatchingProblem problem;
    private final Progress progress;
    private final boolean loose;

    public RepairSearch(Stand stand, Progress progress) {
        this.stand = stand;
        this.before = stand.solution();
        this.problem = before.problem();
        this.progress = progress;
        this.loose = stand.loose();
    }

    /** What would help, whomever it places. */
    public Repairs all() {
        int lacking = before.unmet();
        if (lacking == 0) {
            return new Repairs(0, List.of(), List.of(), 0, List.of(), Optional.empty());
        }
        var singles = new SingleRepairs(stand, progress);
        List<Repair> found = new ArrayList<>(singles.rules());
        singles.floor().ifPresent(found::add);
        found.addAll(singles.bans());
        found.addAll(singles.places());
        found.sort(MOST_FIRST);
        return together(lacking, found, singles.wouldHelp());
    }

    /** What would help one mentee, by participant; none if she lacks nobody. */
    public List<Repair> of(long mentee) {
        int at = problem.menteePositions().getOrDefault(mentee, -1);
        if (at < 0
                || before.mentorsOf().get(at).size()
                        >= problem.mentees().get(at).count()) {
            return List.of();
        }
        var singles = new SingleRepairs(stand, progress);
        List<Repair> found = new ArrayList<>(singles.rules());
        singles.floor().ifPresent(found::add);
        found.addAll(singles.bans());
        found.addAll(placesFor(at, singles));
        return found.stream()
                .filter(repair -> repair.brings().placed().contains(mentee))
                .sorted(MOST_FIRST)
                .toList();
    }

    /** One more place at those allowed for her, the best for her first. */
    private List<Repair> placesFor(int mentee, SingleRepairs singles) {
        long participant = problem.mentees().get(mentee).participant();
        return IntStream.range(0, problem.mentors().size())
                .filter(mentor -> stand.points(mentee, mentor) >= stand.least())
                .boxed()
                .sorted(Comparator.comparingInt(mentor -> -stand.points(mentee, mentor)))
                .limit(MOST_TRIED)
                .map(singles::place)
                .flatMap(Optional::stream)
                .filter(repair -> repair.brings().placed().contains(participant))
                .limit(MOST_PLACES_OF_HERS)
                .toList();
    }

    /** The change that places several at once if there is one, then a place at a time where it wins most. */
    private Repairs together(int lacking, List<Repair> singles, List<Candidate> atTheirLimit) {
        List<Repair> set = new ArrayList<>();
        Optional<Repair> wide =
                singles.stream().filter(repair -> repair.brings().pairs() > 1).findFirst();
        wide.ifPresent(set::add);
        Stand then = stand.again(wide.map(this::changed).orElse(problem), progress);
        Map<Integer, List<Brings>> places = new LinkedHashMap<>();
        boolean found = true;
        int step = 0;
        while (step < MOST_STEPS && found && then.solution().unmet() > 0) {
            found = givePlace(then, places);
            step++;
        }
        var words = new RepairWords(problem);
        places.forEach((mentor, steps) -> {
            var one = problem.mentors().get(mentor);
            Brings all = sum(steps);
            set.add(new Repair.MorePlaces(
                    one.participant(), steps.size(), all, words.morePlaces(one, steps.size(), all)));
        });
        int placed = then.solution().pairs() - before.pairs();
        List<Sentence> said = new ArrayList<>(words.together(set.size(), placed, lacking, wide.isEmpty()));
        if (step == MOST_STEPS) {
            said.add(Sentence.of("question.repairs.bounded", MOST_STEPS));
        }
        return new Repairs(lacking, singles, set, placed, said, words.atTheirLimit(atTheirLimit));
    }

    private static Brings sum(List<Brings> steps) {
        return new Brings(
                steps.stream().mapToInt(Brings::pairs).sum(),
                steps.stream().flatMap(one -> one.placed().stream()).toList(),
                steps.stream().flatMap(one -> one.displaced().stream()).toList());
    }

    private boolean givePlace(Stand then, Map<Integer, List<Brings>> places) {
        Solution now = then.solution();
        Optional<Integer> best = IntStream.range(0, now.problem().mentors().size())
                .filter(mentor -> loose || then.price(mentor) > 0)
                .filter(mentor -> takesMore(now.problem(), mentor, places))
                .boxed()
                .sorted(Comparator.comparingLong((Integer mentor) -> -then.price(mentor)))
                .limit(MOST_TRIED)
                .peek(_ -> progress.report(0, 0, Sentence.of("matching.progress.solving")))
                .filter(mentor -> then.oneMorePlace(mentor, progress).morePlaced() > 0)
                .findFirst();
        best.ifPresent(mentor -> {
            then.givePlace(mentor, progress);
            places.computeIfAbsent(mentor, _ -> new ArrayList<>()).add(Brings.between(now, then.solution()));
        });
        return best.isPresent();
    }

    private static boolean takesMore(MatchingProblem problem, int mentor, Map<Integer, List<Brings>> given) {
        int so = given.getOrDefault(mentor, List.of()).size();
        return problem.terms().given().takesMore(problem.mentors().get(mentor).participant(), so + 1);
    }

    private MatchingProblem changed(Repair repair) {
        var change = new ChangedProblem(problem);
        return switch (repair) {
            case Repair.WaiveRule waived ->
                change.withCriteria(one -> is(one, waived.criterion()) ? one.withWeight(new Weight.Off()) : one);
            case Repair.LetBlanksIn let ->
                change.withCriteria(one -> is(one, let.criterion()) ? one.withMissing(MissingPolicy.NEUTRAL) : one);
            case Repair.LiftBan lifted -> change.without(lifted.mentee(), lifted.mentor());
            case Repair.LowerFloor lower -> change.withFloorAt(lower.to());
            case Repair.MorePlaces more ->
                change.withPlaces(
                        more.mentor(),
                        more.places()
                                + problem.mentors()
                                        .get(problem.mentorPositions().getOrDefault(more.mentor(), 0))
                                        .count());
        };
    }

    private static boolean is(Criterion one, long criterion) {
        return one.id() == criterion;
    }
}
