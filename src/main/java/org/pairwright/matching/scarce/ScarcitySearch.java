package org.pairwright.matching.scarce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.ChangedProblem;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.Difference;
import org.pairwright.matching.question.PlaceWorth;
import org.pairwright.matching.question.Solution;
import org.pairwright.matching.question.Stand;
import org.pairwright.matching.question.WorthWords;
import org.pairwright.program.fields.Answers;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * Looks for the places and the mentors that would help most. Prices bound what more of them could win (linear programming
 * duality), so that only the most promising are solved again.
 */
public final class ScarcitySearch {
    private static final int MOST_PLACES = 20;
    private static final int MOST_PROFILES = 60;
    private static final int MOST_MENTORS = 3;
    private static final int MOST_SOLVED = 30;
    private static final int MOST_SOLVED_LARGE = 9;
    private static final long LARGE = 4_000_000;
    private static final int MOST_SHOWN = 8;
    private static final int POOR = 40;

    private final Stand stand;
    private final Solution now;
    private final MatchingProblem problem;
    private final Progress progress;
    private final int places;
    private final Answers usual;
    private final boolean loose;
    private int solved;

    public ScarcitySearch(Stand stand, Progress progress) {
        this.stand = stand;
        this.now = stand.solution();
        this.problem = now.problem();
        this.progress = progress;
        this.loose = stand.loose();
        this.usual = UsualAnswers.of(problem);
        this.places = (int) Math.max(
                1,
                Math.round(problem.mentors().stream()
                        .mapToInt(Candidate::count)
                        .average()
                        .orElse(1)));
    }

    /** Finds both. */
    public Scarcity find() {
        List<PlaceWorth> worths = worths();
        var words = new WorthWords(problem);
        List<List<Trait>> profiles = promising();
        List<WantedMentors> wanted = new ArrayList<>();
        int most = (long) problem.mentees().size() * problem.mentors().size() > LARGE ? MOST_SOLVED_LARGE : MOST_SOLVED;
        int tried = 0;
        while (tried < profiles.size() && solved < most) {
            wanted.addAll(tryOut(profiles.get(tried++)));
        }
        wanted.sort(Comparator.comparingInt((WantedMentors one) -> -one.morePairs())
                .thenComparingInt(WantedMentors::mentors)
                .thenComparingLong(one -> -one.points()));
        return new Scarcity(
                worths,
                worths.stream().map(words::place).toList(),
                wanted.stream().limit(MOST_SHOWN).toList(),
                List.of(Sentence.of("question.scarce.tried", tried, profiles.size())));
    }

    private List<PlaceWorth> worths() {
        return IntStream.range(0, problem.mentors().size())
                .filter(mentor -> loose || stand.price(mentor) > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer mentor) -> -stand.price(mentor)))
                .limit(MOST_PLACES)
                .map(mentor -> {
                    progress.report(0, 0, Sentence.of("question.scarce.looking"));
                    return stand.oneMorePlace(mentor, progress);
                })
                .filter(worth -> worth.morePlaced() > 0 || worth.points() > 0)
                .sorted(Comparator.comparingInt((PlaceWorth worth) -> -worth.morePlaced())
                        .thenComparingLong(worth -> -worth.points()))
                .toList();
    }

    /** Those that could win most, by the prices. */
    private List<List<Trait>> promising() {
        record Bounded(List<Trait> traits, long bound) {}
        return new Profiles(problem.terms().criteria())
                .of(poorlyOff(), MOST_PROFILES).stream()
                        .map(traits -> new Bounded(traits, bound(traits)))
                        .filter(one -> loose || one.bound() > 0)
                        .sorted(Comparator.comparingLong(one -> -one.bound()))
                        .map(Bounded::traits)
                        .toList();
    }

    /** Who lacks a mentor, and who has one of a poor score. */
    private List<Candidate> poorlyOff() {
        return IntStream.range(0, problem.mentees().size())
                .filter(mentee -> now.mentorsOf().get(mentee).size()
                                < problem.mentees().get(mentee).count()
                        || now.mentorsOf().get(mentee).stream()
                                .anyMatch(mentor -> problem.terms().scoreOf(stand.points(mentee, mentor)) < POOR))
                .mapToObj(problem.mentees()::get)
                .toList();
    }

    private long bound(List<Trait> traits) {
        progress.report(0, 0, Sentence.of("question.scarce.looking"));
        var alone = new MatchingProblem(
                problem.mentees(), mentors(traits, 1), problem.terms().with(List.of()));
        var plain = new PlainScore(alone);
        return IntStream.range(0, problem.mentees().size())
                .filter(mentee -> problem.mentees().get(mentee).count() > 0)
                .filter(mentee ->
                        plain.score(mentee, 0) >= (loose ? problem.terms().floor() : stand.least()))
                .mapToLong(mentee -> stand.benefit(mentee) - plain.score(mentee, 0))
                .filter(loss -> loss < 0)
                .sorted()
                .limit((long) MOST_MENTORS * places)
                .map(loss -> -loss)
                .sum();
    }

    /** One, two and three of them, as long as each brings a pair more than the one before. */
    private List<WantedMentors> tryOut(List<Trait> traits) {
        List<WantedMentors> found = new ArrayList<>();
        int pairs = 0;
        for (int mentors = 1; mentors <= MOST_MENTORS; mentors++) {
            solved++;
            Solution then = stand.again(new ChangedProblem(problem).withMentors(mentors(traits, mentors)), progress)
                    .solution();
            int more = then.pairs() - now.pairs();
            long points = then.points() - now.points();
            if (more <= pairs && (mentors > 1 || points <= 0)) {
                break;
            }
            pairs = more;
            found = List.of(new WantedMentors(
                    traits, answers(traits), mentors, places, more, points, said(traits, mentors, more, points)));
            if (more == 0) {
                break;
            }
        }
        return found;
    }

    private Answers answers(List<Trait> traits) {
        var answers = usual;
        for (Trait trait : traits) {
            answers = trait.in(answers);
        }
        return answers;
    }

    private List<Candidate> mentors(List<Trait> traits, int count) {
        Answers answers = answers(traits);
        return IntStream.rangeClosed(1, count)
                .mapToObj(no -> new Candidate(-no, -no, "", places, answers, List.of(), Set.of()))
                .toList();
    }

    private Sentence said(List<Trait> traits, int mentors, int more, long points) {
        var words = new TraitWords(problem.terms().labels());
        List<Sentence> answers = words.of(traits);
        if (more > 0) {
            return Sentence.of("question.scarce.pairs", mentors, answers, places, more);
        }
        long read = new Difference(problem.terms()).read(points);
        return Sentence.of("question.scarce.points", mentors, answers, places, read);
    }
}
