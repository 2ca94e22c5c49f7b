package org.pairwright.matching.sure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.Keeping;
import org.pairwright.matching.question.Solution;
import org.pairwright.matching.question.Stand;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.fields.Answer;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * Puts in the answers of others where somebody left a question open. Most change nothing, which the prices prove at once;
 * the others are matched again, as many as a few seconds allow. Of equally good matches the one is taken that keeps most
 * pairs.
 */
public final class BlankSearch {
    private static final long MOST_LOOKS = 12_000_000;
    private static final long MOST_SOLVED_PAIRS = 12_000_000;

    private final Stand stand;
    private final Solution now;
    private final MatchingProblem problem;
    private final Progress progress;
    private final PriceCheck prices;
    private final List<BlankAnswer> could = new ArrayList<>();
    private long looks = MOST_LOOKS;
    private long solves = MOST_SOLVED_PAIRS;
    private int harmless;

    public BlankSearch(Stand stand, Progress progress) {
        this.stand = stand;
        this.now = stand.solution();
        this.problem = now.problem();
        this.progress = progress;
        this.prices = new PriceCheck(stand, now);
    }

    public BlankAnswers answers() {
        List<Blank> blanks = Blanks.of(problem);
        Sentence doing = Sentence.of("question.blank.looking");
        int looked = 0;
        while (looked < blanks.size() && looks > 0 && solves > 0) {
            progress.report(looked, blanks.size(), doing);
            look(blanks.get(looked++));
        }
        could.sort(Comparator.comparingInt(one -> -one.pairs()));
        return new BlankAnswers(blanks.size(), harmless, could, List.of(words(blanks.size(), looked)));
    }

    private Sentence words(int blanks, int looked) {
        return blanks == 0
                ? Sentence.of("question.blank.none")
                : Sentence.of("question.blank.all", blanks, harmless, could.size(), blanks - looked);
    }

    private void look(Blank blank) {
        int changing = 0;
        int most = 0;
        for (Answer value : blank.values()) {
            looks -= blank.mentee()
                    ? problem.mentors().size()
                    : problem.mentees().size();
            if (!prices.changesNothing(blank, value)) {
                int pairs = changed(blank, value);
                changing += pairs > 0 ? 1 : 0;
                most = Math.max(most, pairs);
            }
        }
        if (changing == 0) {
            harmless++;
        } else {
            could.add(told(blank, changing, most));
        }
    }

    /** How many pairs there would be that are not there now, or are there now and would not be. */
    private int changed(Blank blank, Answer value) {
        solves -= (long) problem.mentees().size() * problem.mentors().size();
        Solution then = stand.keeping(with(blank, value), Keeping.amongEquals(now.mentorsOf()), progress);
        int joined = 0;
        int left = 0;
        for (int mentee = 0; mentee < now.mentorsOf().size(); mentee++) {
            List<Integer> before = now.mentorsOf().get(mentee);
            List<Integer> after = then.mentorsOf().get(mentee);
            joined += (int) after.stream().filter(one -> !before.contains(one)).count();
            left += (int) before.stream().filter(one -> !after.contains(one)).count();
        }
        return Math.max(joined, left);
    }

    private MatchingProblem with(Blank blank, Answer value) {
        List<Candidate> side = new ArrayList<>(blank.mentee() ? problem.mentees() : problem.mentors());
        side.set(blank.position(), Blank.answering(side.get(blank.position()), blank.field(), value));
        return blank.mentee()
                ? new MatchingProblem(side, problem.mentors(), problem.terms())
                : new MatchingProblem(problem.mentees(), side, problem.terms());
    }

    private BlankAnswer told(Blank blank, int changing, int pairs) {
        Candidate one = (blank.mentee() ? problem.mentees() : problem.mentors()).get(blank.position());
        int tried = blank.values().size();
        Sentence field = new CriterionWords(problem.terms().labels()).field(blank.field());
        return new BlankAnswer(
                one.participant(),
                blank.mentee(),
                blank.field(),
                tried,
                changing,
                pairs,
                Sentence.of("question.blank.one", one.name(), field, changing, tried, pairs));
    }
}
